import { Alert, Button, CheckField, Form, Loaded, useAct, useForm, useNotify, useRead, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { MailRhythmField } from './MailRhythmField.js';
import { ChooseNotificationsDocument, type NotificationChoiceFragment, NotificationChoicesDocument } from './notifications.operations.js';

/** How the viewer is told of each kind of thing, on the site and by mail. */
export function NotificationChoices() {
  const { t } = useTranslation();
  const read = useRead(NotificationChoicesDocument, {});
  return (
    <>
      <Alert title={t('notifications.choices.how.title')}>
        <div className="stack">
          <p>{t('notifications.choices.how.digest')}</p>
          <p>{t('notifications.choices.how.urgent')}</p>
          <p>{t('notifications.choices.how.never')}</p>
        </div>
      </Alert>
      <Loaded read={read}>{({ viewer }) => viewer && <Choices saved={viewer.notificationChoices} />}</Loaded>
    </>
  );
}

interface Chosen {
  kind: NotificationChoiceFragment['kind'];
  inApp: boolean;
  mail: NotificationChoiceFragment['mail'];
}

function Choices({ saved }: { saved: readonly NotificationChoiceFragment[] }) {
  const { t } = useTranslation();
  const choose = useWrite(ChooseNotificationsDocument);
  const notify = useNotify();
  const { act, busy } = useAct();
  const form = useForm({
    key: 'notification-choices',
    initial: { choices: saved.map(({ kind, inApp, mail }): Chosen => ({ kind, inApp, mail })) },
    keepsDraft: false,
    // What was left as it is, is not chosen: it follows along when everyone starts in another way.
    submit: async ({ choices }, idempotencyKey) => {
      const changed = choices.filter(({ kind, inApp, mail }) => !saved.some((one) => one.kind === kind && one.inApp === inApp && one.mail === mail));
      return (await choose({ input: { choices: changed, idempotencyKey } })).chooseNotifications;
    },
    done: () => notify(t('notifications.choices.saved')),
  });
  const startOver = async () => {
    const others = saved.filter(({ standard }) => !standard).map(asEveryoneStarts);
    const done = await act(async (idempotencyKey) => (await choose({ input: { choices: others, idempotencyKey } })).chooseNotifications, t('notifications.choices.resetDone'));
    if (done) form.set({ choices: saved.map(asEveryoneStarts) });
  };
  const { choices } = form.values;
  return (
    <Form
      form={form}
      submitLabel={t('notifications.choices.save')}
      label={t('notifications.choices.title')}
      actions={
        <Button variant="secondary" busy={busy} onClick={() => void startOver()}>
          {t('notifications.choices.reset')}
        </Button>
      }
    >
      <ul className="plain-list choice-list">
        {form.rows('choices', choices).map((row, index) => {
          const { kind } = choices[index]!;
          const id = `varsel-${kind}`;
          return (
            <li key={kind}>
              <div className="choice" role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
                <div>
                  <h2 className="choice-kind" id={id}>
                    {t(`notifications.kind.${kind}`)}
                  </h2>
                  <p className="quiet" id={`${id}-hint`}>
                    {t(`notifications.choices.hint.${kind}`)}
                  </p>
                </div>
                <CheckField {...row.field('inApp')} label={t('notifications.choices.inApp')} />
                <MailRhythmField {...row.field('mail')} label={t('notifications.choices.mail')} />
              </div>
            </li>
          );
        })}
      </ul>
    </Form>
  );
}

const asEveryoneStarts = ({ kind, standardMail }: NotificationChoiceFragment): Chosen => ({ kind, inApp: true, mail: standardMail });
