import './identity.css';

export { Account } from './account/Account.js';
export { CreateAccountForm } from './signIn/CreateAccountForm.js';
export { DemoAccountList } from './signIn/DemoAccountList.js';
export { ForgottenPasswordForm } from './signIn/ForgottenPasswordForm.js';
export { MailLink, SpentLink } from './signIn/MailLink.js';
export { MailSent } from './signIn/MailSent.js';
export { Providers } from './signIn/Providers.js';
export { SignInForm, useSignInForm } from './signIn/SignInForm.js';
