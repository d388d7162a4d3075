// Runs steps, each on a page of its own.
import { watch } from './watch.mjs';

// A page that reports what no step may cause.
export async function open_watched(context, root, fault, options) {
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.KYYEU_E2E_TIMEOUT ?? 30000));
  await watch(page, root, fault, options);
  return page;
}

// Runs each of `steps`, {name: step}; calls fault(words) for what they throw and what they cause.
// KYYEU_STEPS chooses by name, for those who look for one fault. Returns how many were run.
export async function run_steps(context, root, steps, fault, options) {
  const wanted = Object.entries(steps).filter(([name]) => name.includes(process.env.KYYEU_STEPS ?? ''));
  for (const [name, step] of wanted) {
    const page = await open_watched(context, root, (words) => fault(`${name}: ${words}`), options);
    try {
      await step(page, root);
    } catch (error) {
      fault(`${name}: ${error.message.split('\n').slice(0, 6).join(' ')}`);
    }
    await page.close();
  }
  return wanted.length;
}
