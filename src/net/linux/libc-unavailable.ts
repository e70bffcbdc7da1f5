/** The one sentence for a machine on which the C library can't be called. Knows no native code, so that anybody may import it. */
import { errorMessage } from '../../errors.ts';

export class LibcUnavailable extends Error {
  override readonly name = 'LibcUnavailable';

  /** `cause` is what loading the native library threw. */
  constructor(platform: string, arch: string, cause: unknown) {
    super(sentence(platform, arch, errorMessage(cause)), { cause });
  }
}

function sentence(platform: string, arch: string, message: string): string {
  if (platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64')) {
    return `tracepath-action measures on Linux x64 and arm64, and this runner is ${platform} ${arch}: run the job on such a runner, as ubuntu-latest.`;
  }
  const [firstLine = ''] = message.split('\n');
  if (/libstdc\+\+|libgcc_s/.test(message)) {
    return `The library that calls the kernel needs libstdc++, which this system lacks: on Alpine run "apk add libstdc++" before this step (${firstLine}).`;
  }
  return `The native library (koffi for linux-${arch}) could not be loaded: files below dist/ may be missing. Use or check out the whole action; where they are there, report this line (${firstLine})`;
}
