export { createDataClient } from './data/createDataClient.js';
export { type CurrentInstance, InstanceContext, useInstance } from './data/instance.js';
export { Loaded } from './data/Loaded.js';
export { SignedIn, signInPath } from './data/SignedIn.js';
export { type Live, useLive } from './data/useLive.js';
export { type Read, useRead } from './data/useRead.js';
export { type Connection, type ReadPages, useReadPages } from './data/useReadPages.js';
export { useWrite } from './data/useWrite.js';
export {
  agenciesOf,
  type CurrentViewer,
  organisationsOf,
  useViewer,
  ViewerContext,
  type ViewerOrganisation,
} from './data/viewer.js';
export { CheckField } from './fields/CheckField.js';
export { DateField } from './fields/DateField.js';
export { DateTimeField } from './fields/DateTimeField.js';
export { MoneyField } from './fields/MoneyField.js';
export { MultiSelect } from './fields/MultiSelect.js';
export { NumberField } from './fields/NumberField.js';
export { PasswordField } from './fields/PasswordField.js';
export { RadioCards } from './fields/RadioCards.js';
export { SearchField } from './fields/SearchField.js';
export { type Option, Select } from './fields/Select.js';
export { TextArea } from './fields/TextArea.js';
export { TextField } from './fields/TextField.js';
export { dropAllDrafts } from './form/drafts.js';
export { Form } from './form/Form.js';
export { atRows, missing, orNull } from './form/given.js';
export { newKey } from './form/newKey.js';
export { SentenceDialog } from './form/SentenceDialog.js';
export { useAct } from './form/useAct.js';
export { type FieldProps, type FormOptions, type FormRow, type FormState, useForm } from './form/useForm.js';
export type { UserError } from './form/userErrors.js';
export { dateText, numberText, relativeText } from './languages/formats.js';
export { apiLanguage, langOf, type Language, languageNames, languages, preferredLanguage, rememberLanguage } from './languages/languages.js';
export { fromOslo, osloToday, toOslo } from './languages/oslo.js';
export { timeSpanText } from './languages/timeSpan.js';
export { useLanguage } from './languages/useLanguage.js';
export { Alert } from './pieces/Alert.js';
export type { Crumb } from './pieces/Breadcrumb.js';
export { Button, LinkButton, OutLink, TextLink, type Tone } from './pieces/Button.js';
export { Card } from './pieces/Card.js';
export { CardList } from './pieces/CardList.js';
export { ConfirmDialog } from './pieces/ConfirmDialog.js';
export { CopyButton } from './pieces/CopyButton.js';
export { type Definition, DefinitionList } from './pieces/DefinitionList.js';
export { Dialog } from './pieces/Dialog.js';
export { EmptyState } from './pieces/EmptyState.js';
export { FilterBar } from './pieces/FilterBar.js';
export { FilterChoices } from './pieces/FilterChoices.js';
export { MoreFilters } from './pieces/MoreFilters.js';
export { NotFound } from './pieces/NotFound.js';
export { NoticeProvider, useNotify } from './pieces/Notices.js';
export { Page } from './pieces/Page.js';
export { Pager } from './pieces/Pager.js';
export { PrintButton } from './pieces/PrintButton.js';
export { Section } from './pieces/Section.js';
export { PageSkeleton, Skeleton, SkeletonCards } from './pieces/Skeleton.js';
export { StatusTag, Tag } from './pieces/Tag.js';
export { TelephoneLink } from './pieces/TelephoneLink.js';
export { DateText, MoneyText, Prose, RelativeTime, StepIndicator } from './pieces/Texts.js';
export { type StepState, Timeline, type TimelineStep } from './pieces/Timeline.js';
export { type FilterState, useFilters } from './pieces/useFilters.js';
