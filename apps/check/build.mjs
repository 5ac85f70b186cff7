/** `npm run build`: dist/api and dist/web, as far as their sources changed. */
import { BuildError, buildWhatChanged } from '@samskap/api/build';

try {
  const built = await buildWhatChanged(['api', 'web']);
  console.log(built.length ? `Built ${built.join(' and ')}.` : 'Nothing changed since the last build.');
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exit(1);
}
