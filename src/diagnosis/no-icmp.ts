/** Why no ICMP arrives, in words: GitHub's documentation of hosted runners, RFC 4890. */
import type { Hop, MeasuredTarget } from '../report/types.ts';
import type { DiagnosisContext } from './rule.ts';
import { listed } from './text.ts';

/** A single router may be a silent one. */
const UNEXPLAINED = 2;

/** As a clause without a full stop. Never blames the target's side. */
export function whyNoIcmp(target: MeasuredTarget, context: DiagnosisContext): string {
  const hop = hopAnsweringOthers(target);
  if (hop !== undefined && isBeyondLimits(target)) {
    return `${listed(hop.answeredOthers ?? [])} at hop ${hop.ttl} answered other targets of this run, so ICMP does arrive at this machine: look for a filter behind that hop`;
  }
  if (hop !== undefined) {
    return `${listed(hop.answeredOthers ?? [])} at hop ${hop.ttl} answered other targets of this run and not this one: routers limit the rate of their ICMP errors`;
  }
  if (context.runner.environment === 'github-hosted') {
    return 'GitHub-hosted runners receive no ICMP on any path, so silence says nothing about this one';
  }
  if (isAzure(context)) {
    return 'this machine runs an Azure kernel, and machines in Azure, hosted runners among them, commonly receive no ICMP from outside, so silence says nothing about the path';
  }
  return "not even the nearest router's messages arrive, so look for a filter close to this machine first";
}

/** Whether more routers were silent than those that answered other targets of the run explain by a limit on their errors. */
export function isBeyondLimits({ hops, hopCount }: MeasuredTarget): boolean {
  const silent = hops.filter((hop) => hop.sent > 0 && hop.responders.length === 0 && hop.answeredOthers === undefined);
  return silent.filter(({ ttl }) => ttl < (hopCount ?? Number.POSITIVE_INFINITY)).length >= UNEXPLAINED;
}

/** The first hop that was silent for this target while its router answered others; ICMP does arrive then. */
export function hopAnsweringOthers({ hops }: MeasuredTarget): Hop | undefined {
  return hops.find(({ answeredOthers = [] }) => answeredOthers.length > 0);
}

/** Whether the place of this machine explains the silence, so that nothing on its networks needs mending. */
export function isHosted(context: DiagnosisContext): boolean {
  return context.runner.environment === 'github-hosted' || isAzure(context);
}

function isAzure(context: DiagnosisContext): boolean {
  return /azure/i.test(context.runner.kernel);
}
