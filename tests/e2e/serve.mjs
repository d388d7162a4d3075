// A plain static web server on loopback that puts a site below a sub-path, as many hosts do.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const kTypes = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

// serve(site, '/a/b/') -> {url, close()}: the sub-path is given as it is read, the url has it encoded;
// both end with a slash. Nothing outside the sub-path exists.
export async function serve(site, prefix = '/thi-dua/ky-yeu/') {
  const root = path.resolve(site);
  const server = createServer((request, response) => {
    const refuse = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    try {
      const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
      if (!address.startsWith(prefix)) return refuse();
      let file = path.join(root, address.slice(prefix.length));
      if (file !== root && !file.startsWith(root + path.sep)) return refuse();
      if (statSync(file).isDirectory()) file = path.join(file, 'index.html');
      const type = kTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size });
      createReadStream(file).pipe(response);
    } catch {
      refuse();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  const encoded = prefix.split('/').map(encodeURIComponent).join('/');
  return { url: new URL(encoded, `http://127.0.0.1:${server.address().port}`).href, close };
}
