// What no page may cause, whatever a test does with it.

// Some browsers tell nobody of requests to files; the page itself is told what was missing. One that
// is left while it loads is told the same of what it gives up.
function name_what_is_missing() {
  let left = false;
  window.addEventListener('beforeunload', () => {
    left = true;
  });
  const name = ({ target }) => {
    if (target !== window && !left) console.error(`not loaded: ${target.src || target.href}`);
  };
  window.addEventListener('error', name, true);
}

// Calls fault(words) for dialogs, errors, words on the console, requests that fail or that leave
// `root`. A test that breaks the site on purpose says so with `faulty`: the console then may speak.
export async function watch(page, root, fault, { faulty = false } = {}) {
  page.on('dialog', (dialog) => {
    fault(`dialog “${dialog.message()}”`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => fault(`script: ${error.message}`));
  page.on('console', (message) => {
    if (!faulty) fault(`console, ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('requestfailed', (request) => {
    if (!faulty && !is_given_up(request)) fault(`not loaded: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!faulty && response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(root)) {
      fault(`reaches outside the site: ${request.url()}`);
    }
  });
  await page.addInitScript(name_what_is_missing);
}

// A page that is left while it loads gives up what it asked for.
const is_given_up = (request) => /ABORTED/.test(request.failure()?.errorText ?? '');
