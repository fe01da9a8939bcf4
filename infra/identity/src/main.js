import { readSettings } from './settings.js';
import { createIdentity } from './server.js';

const settings = readSettings();
const server = createIdentity(settings);
server.listen(settings.port, settings.host);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
