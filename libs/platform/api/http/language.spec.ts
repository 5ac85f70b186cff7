import { describe, expect, it } from '@jest/globals';
import type { Language } from '@samskap/platform-contract';
import type { FastifyRequest } from 'fastify';
import { headHtml } from './head.js';
import { languageOf } from './language.js';

const asked = (method: string, said: string | undefined, chosen: string | undefined, own: Language): Language =>
  languageOf({ method, headers: { 'accept-language': said }, cookies: { 'samskap-language': chosen }, server: { defaultLanguage: () => own } } as unknown as FastifyRequest);

describe('the language of an answer', () => {
  it.each([
    ['was chosen', 'GET', 'nn', 'en', 'NB', 'EN'],
    ['the browser asks for, when it is Norwegian', 'GET', 'de,nn-NO;q=0.8', undefined, 'EN', 'NN'],
    ['the browser asks for, also when the installation has another', 'GET', 'nb-NO', undefined, 'NN', 'NB'],
    ['is the installation’s own, when the browser says nothing', 'GET', undefined, undefined, 'NN', 'NN'],
    ['is the installation’s own, when the browser is English', 'GET', 'en-GB,en', undefined, 'NN', 'NN'],
    ['the web application says', 'POST', 'en', undefined, 'NN', 'EN'],
    ['is the installation’s own, when a program says none of ours', 'POST', 'de', undefined, 'EN', 'EN'],
  ] as const)('is what %s', (_why, method, said, chosen, own, language) => {
    expect(asked(method, said, chosen, own)).toBe(language);
  });
});

describe('the head of a page', () => {
  const page = { title: 'Møteplass', description: 'Vi trenger et sted.', structured: {} };

  it('tells what the installation is called, as text', () => {
    expect(headHtml(null, 'https://a.no/', 'n', 'NB', 'Bø & <b>')).toContain('<title>Bø &amp; &lt;b&gt;</title>');
    const head = headHtml(page, 'https://a.no/1', 'n', 'NB', 'Bø & <b>');
    expect(head).toContain('<title>Møteplass – Bø &amp; &lt;b&gt;</title>');
    expect(head).toContain('<meta property="og:site_name" content="Bø &amp; &lt;b&gt;">');
  });
});
