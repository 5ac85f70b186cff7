import { StatusTag, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementInListFragment } from '../organisations.operations.js';
import { AgreementStatusTag } from './AgreementStatusTag.js';
import { Period } from '../Period.js';

/** Agreements of an organisation, those that wait for an answer first. */
export function AgreementList({ agreements }: { agreements: readonly AgreementInListFragment[] }) {
  const { t } = useTranslation();
  if (agreements.length === 0) return <p className="quiet">{t('organisations.agreements.none')}</p>;
  const ordered = agreements.toSorted((one, other) => Number(other.viewerCan.agree) - Number(one.viewerCan.agree));
  return (
    <ul className="plain-list changeables">
      {ordered.map(({ id, title, status, startsOn, endsOn, parties, viewerCan }) => (
        <li key={id} className="changeable">
          <div>
            <h3 className="changeable-term cluster">
              <TextLink to={`/avtaler/${id}`}>{title}</TextLink>
              <AgreementStatusTag status={status} />
              {viewerCan.agree && <StatusTag tone="warning">{t('organisations.agreements.waitsForYou')}</StatusTag>}
            </h3>
            <p className="quiet">
              {parties.map(({ organisation }) => organisation?.name ?? t('organisations.agreements.hidden')).join(', ')} · <Period startsOn={startsOn} endsOn={endsOn} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
