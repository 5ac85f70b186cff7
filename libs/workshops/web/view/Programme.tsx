import type { WorkshopFullFragment } from '../workshops.operations.js';

/** What happens, in order, and who speaks. */
export function Programme({ agenda, lang }: { agenda: WorkshopFullFragment['agenda']; lang: string }) {
  return (
    <ol className="programme" lang={lang}>
      {agenda.map(({ time, title, speaker }, index) => (
        <li key={index}>
          {/* Without a time the place stays empty, so that titles stand under each other; written as every other time here. */}
          <span className="programme-time">{time?.replace('.', ':')}</span>
          <span className="programme-what">
            <span className="programme-title">{title}</span>
            {speaker && <span className="programme-speaker">{speaker}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
