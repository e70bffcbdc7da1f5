/**
 * How each tool is told of a CA, by their own documentation: Node (NODE_EXTRA_CA_CERTS), git (http.sslCAInfo), curl
 * (CURL_CA_BUNDLE), Python's requests and pip (REQUESTS_CA_BUNDLE, PIP_CERT), Java (keytool), Docker (certs.d).
 */
import type { MeasuredTarget, Remedy } from '../report/types.ts';
import { paste } from './remedies.ts';
import { shellWord } from './text.ts';

/** Debian's and Ubuntu's list of all roots that the system trusts. */
const systemBundle = '/etc/ssl/certs/ca-certificates.crt';

/** Puts a root into the system's store. */
function trustInSystem(): Remedy {
  return paste(
    "Where that CA is yours, add its root to the system's store before the steps that need it (Debian, Ubuntu):",
    ['- run: |', '    sudo cp ca.pem /usr/local/share/ca-certificates/ca.crt', '    sudo update-ca-certificates'],
  );
}

/** The public roots of the distribution. */
export function installRoots(): Remedy {
  return paste(
    "Install the system's roots, or bring them up to date (Debian, Ubuntu; on Alpine `apk add ca-certificates`):",
    ['apt-get update && apt-get install -y ca-certificates'],
  );
}

/** For tools whose own store does not know the system's roots; the system's first where it lacks the root itself. */
export function trustInTools(target: MeasuredTarget): readonly Remedy[] {
  const registry = registryName(target);
  const inSystem = target.service?.tls?.trustedBy.includes('system') === true;
  return [
    ...(inSystem ? [] : [trustInSystem()]),
    paste(
      `Tell the tools that have stores of their own (Node, git, curl, Python and pip) to use the system's, which ${inSystem ? '' : 'then '}holds that root:`,
      [
        'env:',
        `  NODE_EXTRA_CA_CERTS: ${systemBundle}`,
        `  GIT_SSL_CAINFO: ${systemBundle}`,
        `  CURL_CA_BUNDLE: ${systemBundle}`,
        `  REQUESTS_CA_BUNDLE: ${systemBundle}`,
        `  PIP_CERT: ${systemBundle}`,
      ],
    ),
    paste('Java has a store of its own; with the root as ca.pem:', [
      'sudo keytool -importcert -noprompt -cacerts -storepass changeit -alias job-ca -file ca.pem',
    ]),
    paste("Docker's daemon takes it for each registry, without a restart:", [
      `sudo mkdir -p /etc/docker/certs.d/${registry}`,
      `sudo cp ca.pem /etc/docker/certs.d/${registry}/ca.crt`,
    ]),
  ];
}

/** A registry as in the names of its images, which Docker takes for the folder's: with the port where that is not 443. */
function registryName({ host, port }: MeasuredTarget): string {
  const word = shellWord(host, 'HOST');
  return port === null || port === 443 ? word : `${word}:${port}`;
}
