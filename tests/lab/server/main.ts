import { startLab } from './index';
import { addresses } from './lab-api';

/** `npx tsx tests/lab/server/main.ts [port]`: the replicas on their own, for looking around. */
const lab = await startLab({ port: Number(process.argv[2] ?? 8843) });
console.log(`The lab answers on 127.0.0.1:${lab.port}. Map the hosts to it; see tests/lab/README.md.\n`);
for (const { url, brand, channel, language, subject } of addresses(lab.state)) {
  console.log(`${url}\n    ${brand}, ${channel}, ${language}: ${subject}`);
}
process.on('SIGINT', () => void lab.stop().then(() => process.exit(0)));
process.on('SIGTERM', () => void lab.stop().then(() => process.exit(0)));
