import './identity.css';

export { Account } from './account/Account.js';
export { CreateAccountForm } from './signIn/CreateAccountForm.js';
export { DemoAccountList } from './signIn/DemoAccountList.js';
export { ForgottenPasswordForm } from './signIn/ForgottenPasswordForm.js';
export { MailLink, SpentLink } from './signIn/MailLink.js';
export { MailSentPage } from './signIn/MailSent.js';
export { ProviderProblem } from './signIn/ProviderProblem.js';
export { Providers } from './signIn/Providers.js';
export { SignInForm, useSignInForm } from './signIn/SignInForm.js';
