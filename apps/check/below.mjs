/**
 * The order of dependence: each feature and the ones it stands directly on.
 * The lint rules and the code generator both read it, so that a direction is said once.
 */
export const below = {
  platform: [],
  ui: ['platform'],
  catalogue: ['platform', 'ui'],
  identity: ['catalogue'],
  organisations: ['identity'],
  partners: ['organisations'],
  challenges: ['partners'],
  pilots: ['challenges'],
  volunteers: ['pilots'],
  services: ['volunteers'],
  ideas: ['services'],
  workshops: ['ideas'],
  overview: ['workshops'],
  notifications: ['overview'],
  app: ['notifications'],
};

/** Everything that `name` may use, itself first. */
export function reach(name) {
  const seen = new Set();
  const walk = (one) => {
    if (seen.has(one)) return;
    seen.add(one);
    below[one].forEach(walk);
  };
  walk(name);
  return [...seen];
}
