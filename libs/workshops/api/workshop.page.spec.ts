import { describe, expect, it } from '@jest/globals';
import { workshopPage } from './workshop.page.js';

const WORKSHOP = {
  title: 'Hva <nå>?',
  question: 'Hva vil du endre?',
  description: 'Kom som du er.',
  language: 'NN',
  venue: 'Biblioteket',
  onlineUrl: null,
  startsAt: '2026-03-05T09:00:00.000Z',
  endsAt: '2026-03-05T11:00:00.000Z',
  capacity: 40,
  hosts: [{ name: 'Byen' }, { name: 'Bydelen' }],
  place: { name: 'Oslo' },
  agenda: [{ time: '10.00', title: 'Opning', speaker: 'Ordføraren' }, { time: null, title: 'Mingling', speaker: null }],
  results: [{ idea: { title: 'Ein benk', answer: 'Ja, til våren.' } }],
};

const rendered = (given: Partial<Record<keyof typeof WORKSHOP, unknown>> = {}) => workshopPage.render({ workshop: { ...WORKSHOP, ...given } }, 'NB')!;

describe('the page of a workshop without the web application', () => {
  it('is an event for search engines', () => {
    const { head } = rendered();
    expect(head).toMatchObject({ title: 'Hva <nå>?', description: 'Hva vil du endre?' });
    expect(head.structured).toMatchObject({
      '@type': 'Event',
      startDate: WORKSHOP.startsAt,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Biblioteket', address: 'Oslo' }],
      organizer: [{ name: 'Byen' }, { name: 'Bydelen' }],
    });
    expect(rendered({ venue: null, onlineUrl: 'https://moete.example.no' }).head.structured).toMatchObject({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode', location: [{ '@type': 'VirtualLocation' }] });
  });

  it('tells the programme and what came of it, in the language that it is written in', () => {
    const { html } = rendered();
    expect(html).toContain('<main lang="nn"><h1>Hva &lt;nå&gt;?</h1>');
    expect(html).toContain('<li>10.00 Opning Ordføraren</li><li>Mingling</li>');
    expect(html).toContain('<h2>Ein benk</h2><p>Ja, til våren.</p>');
  });

  it('is none when there is no such workshop', () => {
    expect(workshopPage.render({ workshop: null }, 'NB')).toBeNull();
  });
});
