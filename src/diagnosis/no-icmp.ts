/** Why no ICMP arrives, in words: GitHub's documentation of hosted runners, RFC 4890. */
import type { Hop, MeasuredTarget } from '../report/types.ts';
import type { DiagnosisContext } from './rule.ts';
import { listed } from './text.ts';

/** As a clause without a full stop. Never blames the target's side. */
export function whyNoIcmp(target: MeasuredTarget, context: DiagnosisContext): string {
  const hop = hopAnsweringOthers(target);
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
