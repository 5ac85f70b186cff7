/** Finds the Chromium that the browser journeys use; run as a script, says what to install when there is none. */
import { accessSync, constants } from 'node:fs';
import { pathToFileURL } from 'node:url';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The absolute path of CHROME_PATH, when set, or else of the first Chromium or Chrome in the usual places; undefined when there is none. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  return chosen ? [chosen].find(runs) : usual.find(runs);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !findChromium()) {
  const chosen = process.env.CHROME_PATH;
  console.error(chosen ? `CHROME_PATH is ${chosen}, and no program is there.` : 'The browser journeys need Chromium, and none was found.');
  console.error('Debian and Ubuntu: apt-get install chromium. macOS: brew install --cask chromium. Or set CHROME_PATH to a Chrome you have.');
  process.exit(1);
}
