/** Reads a Dockerfile and a compose file as far as can be done without an engine, for the gate `containers`. */

/** Instructions of a Dockerfile as `{ name, rest }`, continued lines joined and comments left out. */
export function instructions(text) {
  const joined = text.replace(/^\s*#.*\n/gm, '').replace(/\\\s*\n/g, ' ');
  return joined.split('\n').flatMap((line) => {
    const [, name, rest] = line.match(/^\s*([A-Za-z]+)\s+(.*)$/) ?? [];
    return name ? [{ name: name.toUpperCase(), rest: rest.trim() }] : [];
  });
}

const known = new Set(
  'ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
);

function copyProblems(rest, stages, exists) {
  const from = rest.match(/--from=(\S+)/)?.[1];
  if (from) return stages.has(from) || from.includes(':') || from.includes('/') ? [] : [`COPY --from=${from}: there is no such stage`];
  const sources = rest.split(/\s+/).filter((word) => !word.startsWith('--')).slice(0, -1);
  return sources.filter((source) => !/[*?]/.test(source) && !exists(source)).map((source) => `COPY ${source}: there is no such path`);
}

/** Problems of a Dockerfile; `exists` answers for paths of the build context. */
export function dockerfileProblems(text, exists) {
  const lines = instructions(text);
  const stages = new Set();
  const problems = [];
  for (const { name, rest } of lines) {
    if (!known.has(name)) problems.push(`${name} is no instruction`);
    if (name === 'FROM') {
      const image = rest.replace(/--platform=\S+\s*/, '').split(/\s+/)[0];
      if (!stages.has(image) && (!image.includes(':') || image.endsWith(':latest'))) problems.push(`FROM ${image}: name a version`);
      const alias = rest.match(/\sas\s+(\S+)$/i)?.[1];
      if (alias) stages.add(alias);
    }
    if (name === 'COPY') problems.push(...copyProblems(rest, stages, exists));
  }
  const last = lines.slice(lines.findLastIndex(({ name }) => name === 'FROM'));
  const has = (name) => last.find((line) => line.name === name);
  if (lines.filter(({ name }) => name === 'FROM').length < 2) problems.push('One stage: what builds would be shipped');
  if (!has('USER') || /^(root|0)\b/.test(has('USER').rest)) problems.push('The last stage runs as root');
  if (!has('HEALTHCHECK')) problems.push('The last stage has no HEALTHCHECK');
  if (!has('CMD')?.rest.startsWith('[') && !has('ENTRYPOINT')?.rest.startsWith('[')) problems.push('CMD is not a JSON list: signals would not arrive');
  return problems;
}

const list = (value) => (Array.isArray(value) ? value : Object.keys(value ?? {}));

function volumeProblems(name, volumes, declared, exists) {
  return (volumes ?? []).flatMap((volume) => {
    const source = typeof volume === 'string' ? volume.split(':')[0] : volume.type === 'tmpfs' ? undefined : volume.source;
    if (!source || source.startsWith('/')) return [];
    if (source.startsWith('.')) return exists(source) ? [] : [`${name}: ${source} does not exist`];
    return source in declared ? [] : [`${name}: volume ${source} is not declared`];
  });
}

function serviceProblems(name, service, compose, exists) {
  const problems = volumeProblems(name, service.volumes, compose.volumes ?? {}, exists);
  if (!service.image && !service.build) problems.push(`${name}: neither image nor build`);
  if (service.image && !service.build && !/[^/]+:(?!latest)[\w.-]+(@|$)/.test(service.image)) problems.push(`${name}: ${service.image} names no version`);
  const build = typeof service.build === 'string' ? { context: service.build } : service.build;
  if (build && !exists(build.context ?? '.')) problems.push(`${name}: build context ${build.context} does not exist`);
  for (const other of list(service.depends_on)) if (!(other in compose.services)) problems.push(`${name}: depends on ${other}, which does not exist`);
  for (const file of [service.env_file ?? []].flat()) if (typeof file === 'string' && !exists(file)) problems.push(`${name}: ${file} does not exist`);
  for (const port of service.ports ?? []) if (typeof port === 'string' && !/^[\w${}:.\-/]+$/.test(port)) problems.push(`${name}: port ${port} is malformed`);
  return problems;
}

/** Problems of a parsed compose file; `exists` answers for paths beside it. */
export function composeProblems(compose, exists) {
  const services = Object.entries(compose?.services ?? {});
  if (!services.length) return ['There are no services'];
  const problems = services.flatMap(([name, service]) => serviceProblems(name, service ?? {}, compose, exists));
  const built = services.filter(([, service]) => service?.build);
  if (!built.length) problems.push('No service is built from this repository');
  for (const [name, service] of built) if (!service.read_only) problems.push(`${name}: its root is not read-only`);
  if (!services.some(([, service]) => /postgres/.test(service?.image ?? ''))) problems.push('No service is PostgreSQL');
  return problems;
}
