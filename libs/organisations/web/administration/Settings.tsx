import type { InstanceColour, Language } from '@samskap/platform-contract';
import { Form, languageNames, Loaded, Select, TextField, useForm, useNotify, useRead, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { InstanceSettingsDocument, type InstanceSettingsQuery, UpdateInstanceDocument } from '../organisations.operations.js';
import { ColourField } from './ColourField.js';

const LONGEST_NAME = 60;

/** What the installation is called and how it looks. */
export function Settings() {
  const read = useRead(InstanceSettingsDocument, {});
  return <Loaded read={read}>{({ instance }) => <SettingsForm key={instance.version} instance={instance} />}</Loaded>;
}

function SettingsForm({ instance }: { instance: InstanceSettingsQuery['instance'] }) {
  const { t } = useTranslation();
  const update = useWrite(UpdateInstanceDocument);
  const notify = useNotify();
  const { version } = instance;
  const form = useForm({
    key: `instance-${version}`,
    initial: {
      name: instance.name,
      colour: instance.colour as InstanceColour,
      defaultLanguage: instance.defaultLanguage as Language | '',
      accessibilityStatementUrl: instance.accessibilityStatementUrl ?? '',
    },
    submit: async ({ name, colour, defaultLanguage, accessibilityStatementUrl }, idempotencyKey) => {
      const input = { version, name: name.trim(), colour, defaultLanguage: defaultLanguage || instance.defaultLanguage, accessibilityStatementUrl: accessibilityStatementUrl.trim() || null, idempotencyKey };
      return (await update({ input })).updateInstance;
    },
    done: () => notify(t('organisations.settings.saved')),
  });
  const languages = [
    { value: 'NB', label: languageNames.nb },
    { value: 'NN', label: languageNames.nn },
    { value: 'EN', label: languageNames.en },
  ] as const;
  return (
    <Form form={form} submitLabel={t('organisations.save')}>
      <TextField {...form.field('name')} label={t('organisations.settings.name')} hint={t('organisations.settings.nameHint')} maxLength={LONGEST_NAME} autoComplete="off" />
      <ColourField {...form.field('colour')} />
      <Select {...form.field('defaultLanguage')} label={t('organisations.settings.language')} hint={t('organisations.settings.languageHint')} options={languages} />
      <TextField
        {...form.field('accessibilityStatementUrl')}
        label={t('organisations.settings.statement')}
        hint={t('organisations.settings.statementHint')}
        type="url"
        inputMode="url"
        optional
      />
    </Form>
  );
}
