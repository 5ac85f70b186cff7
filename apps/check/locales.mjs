/** The texts of the screen and where the code asks for them, for the gate `languages`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn, root } from './files.mjs';

const plural = /_(zero|one|two|few|many|other)$/;

/** A locale file's texts by full key: `{ ui: { close: 'Lukk' } }` becomes `{ 'ui.close': 'Lukk' }`. */
export function flatten(texts, prefix = '') {
  return Object.entries(texts).reduce((flat, [key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return typeof value === 'object' && value ? { ...flat, ...flatten(value, path) } : { ...flat, [path]: value };
  }, {});
}

/** What stands in {{braces}} or <tags>; the one of a plural may leave the number out («én dag»). */
export function placeholders(key, text) {
  const found = String(text).match(/\{\{-?\s*\w+|<\/?\w+/g) ?? [];
  const names = found.map((one) => one.replace(/[{\s-]/g, '')).filter((name) => !(key.endsWith('_one') && name === 'count'));
  return [...new Set(names)].sort().join(' ');
}

/** Problems of a translation against its source, both flat. */
export function compare(source, translation, file) {
  const missing = Object.keys(source).filter((key) => !String(translation[key] ?? '').trim());
  const extra = Object.keys(translation).filter((key) => !(key in source));
  const other = Object.keys(source).filter(
    (key) => translation[key] && placeholders(key, source[key]) !== placeholders(key, translation[key]),
  );
  return [
    ...missing.map((key) => `${file}: ${key} is missing or empty`),
    ...extra.map((key) => `${file}: ${key} is not in nb.json`),
    ...other.map((key) => `${file}: ${key} has other placeholders than nb.json`),
  ];
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (template) =>
  new RegExp(`^${escaped(template.head.text)}${template.templateSpans.map((span) => `.+?${escaped(span.literal.text)}`).join('')}$`);

/** The keys that `t(…)` is given: whole ones, also in both arms of a condition, and patterns of composed ones. */
function asked(argument) {
  if (!argument) return [];
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isTemplateExpression(argument)) return [patternOf(argument)];
  if (ts.isConditionalExpression(argument)) return [...asked(argument.whenTrue), ...asked(argument.whenFalse)];
  return [];
}

/** What one source mentions: every string and composed string, and the keys it asks for by `t` with their lines. */
export function mentions(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = { strings: new Set(), patterns: [], asked: [] };
  const walk = (node) => {
    if (ts.isStringLiteralLike(node)) found.strings.add(node.text);
    if (ts.isTemplateExpression(node) && /^[a-z][\w-]*\./i.test(node.head.text)) found.patterns.push(patternOf(node));
    if (ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText(source))) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.asked.push(...asked(node.arguments[0]).map((key) => ({ key, at: `${path}:${line}` })));
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

/** Keys asked for that do not exist, and keys that nothing mentions. A plural is asked for by its bare key. */
export function keyProblems(keys, sources) {
  const bare = new Set(keys.map((key) => key.replace(plural, '')));
  const exists = (key) => (key instanceof RegExp ? [...bare].some((one) => key.test(one)) : bare.has(key));
  const strings = new Set(sources.flatMap(({ strings: one }) => [...one]));
  const patterns = sources.flatMap((source) => source.patterns);
  const isMentioned = (key) => strings.has(key) || patterns.some((pattern) => pattern.test(key));
  return [
    ...sources.flatMap((source) => source.asked.filter(({ key }) => !exists(key)).map(({ key, at }) => `${at}: ${key} has no text`)),
    ...[...bare].filter((key) => !isMentioned(key)).map((key) => `${key} is a text that nothing shows`),
  ];
}

/** All sources of the web that may show a text. */
export function webSources() {
  const files = ['libs', 'apps/web'].flatMap((folder) => filesIn(folder, /^(libs\/[^/]+\/web|libs\/ui|apps\/web)\/.*(?<!\.spec|\.operations)\.tsx?$/));
  return files.map((path) => mentions(path, readFileSync(join(root, path), 'utf8')));
}
