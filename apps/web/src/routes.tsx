import { NotFound } from '@samskap/ui';
import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouteError } from './pages/RouteError.js';
import { Shell } from './shell/Shell.js';

type Router = ReturnType<typeof createBrowserRouter>;

// A page is its own file, fetched with its documents when somebody goes there.
const page = (load: () => Promise<ComponentType>) => async () => ({ Component: await load() });

/** Every address of the site and the page it shows. */
export function createRouter(): Router {
  return createBrowserRouter([
    {
      Component: Shell,
      children: [
        {
          // Errors show inside the shell, so that the way out is always there.
          ErrorBoundary: RouteError,
          children: [
            { index: true, lazy: page(async () => (await import('./pages/FrontPage.js')).FrontPage) },
            { path: 'utfordringer', lazy: page(async () => (await import('./pages/ChallengesPage.js')).ChallengesPage) },
            { path: 'utfordringer/ny', lazy: page(async () => (await import('./pages/NewChallengePage.js')).NewChallengePage) },
            { path: 'utfordringer/:slug', lazy: page(async () => (await import('./pages/ChallengePage.js')).ChallengePage) },
            { path: 'utfordringer/:id/rediger', lazy: page(async () => (await import('./pages/EditChallengePage.js')).EditChallengePage) },
            { path: 'utfordringer/:id/forslag/nytt', lazy: page(async () => (await import('./pages/NewProposalPage.js')).NewProposalPage) },
            { path: 'forslag/:id', lazy: page(async () => (await import('./pages/ProposalPage.js')).ProposalPage) },
            { path: 'piloter', lazy: page(async () => (await import('./pages/PilotsPage.js')).PilotsPage) },
            { path: 'piloter/ny', lazy: page(async () => (await import('./pages/NewPilotPage.js')).NewPilotPage) },
            { path: 'piloter/:slug', lazy: page(async () => (await import('./pages/PilotPage.js')).PilotPage) },
            { path: 'piloter/:slug/rapport', lazy: page(async () => (await import('./pages/PilotReportPage.js')).PilotReportPage) },
            { path: 'piloter/:slug/:step', lazy: page(async () => (await import('./pages/PilotStepPage.js')).PilotStepPage) },
            { path: 'bli-med', lazy: page(async () => (await import('./pages/JoinPage.js')).JoinPage) },
            { path: 'verksted', lazy: page(async () => (await import('./pages/WorkshopsPage.js')).WorkshopsPage) },
            { path: 'verksted/ny', lazy: page(async () => (await import('./pages/NewWorkshopPage.js')).NewWorkshopPage) },
            { path: 'verksted/min', lazy: page(async () => (await import('./pages/OwnRegistrationPage.js')).OwnRegistrationPage) },
            { path: 'verksted/:slug', lazy: page(async () => (await import('./pages/WorkshopPage.js')).WorkshopPage) },
            { path: 'verksted/:slug/rediger', lazy: page(async () => (await import('./pages/EditWorkshopPage.js')).EditWorkshopPage) },
            { path: 'verksted/:slug/plakat', lazy: page(async () => (await import('./pages/PosterPage.js')).PosterPage) },
            { path: 'verksted/:slug/pameldte', lazy: page(async () => (await import('./pages/RegistrationsPage.js')).RegistrationsPage) },
            { path: 'verksted/:slug/svar', lazy: page(async () => (await import('./pages/WorkshopAnswersPage.js')).WorkshopAnswersPage) },
            { path: 'verksted/:slug/styring', lazy: page(async () => (await import('./pages/FacilitatePage.js')).FacilitatePage) },
            { path: 'send-inn', lazy: page(async () => (await import('./pages/SendInPage.js')).SendInPage) },
            { path: 'send-inn/svar', lazy: page(async () => (await import('./pages/SentIdeaPage.js')).SentIdeaPage) },
            { path: 'ideer', lazy: page(async () => (await import('./pages/IdeasPage.js')).IdeasPage) },
            { path: 'ideer/innboks', lazy: page(async () => (await import('./pages/IdeaInboxPage.js')).IdeaInboxPage) },
            { path: 'ideer/:id', lazy: page(async () => (await import('./pages/IdeaPage.js')).IdeaPage) },
            { path: 'partnere', lazy: page(async () => (await import('./pages/PartnersPage.js')).PartnersPage) },
            { path: 'partnere/:slug', lazy: page(async () => (await import('./pages/PartnerPage.js')).PartnerPage) },
            { path: 'partnere/:slug/rediger', lazy: page(async () => (await import('./pages/EditPartnerPage.js')).EditPartnerPage) },
            { path: 'partnere/:slug/losninger/ny', lazy: page(async () => (await import('./pages/SolutionPage.js')).SolutionPage) },
            { path: 'partnere/:slug/losninger/:id', lazy: page(async () => (await import('./pages/SolutionPage.js')).SolutionPage) },
            { path: 'partnere/:slug/organisasjon', lazy: page(async () => (await import('./pages/OwnOrganisationPage.js')).OwnOrganisationPage) },
            { path: 'frivillig', lazy: page(async () => (await import('./pages/VolunteerPage.js')).VolunteerPage) },
            { path: 'frivillig/ny', lazy: page(async () => (await import('./pages/VolunteerNewPage.js')).VolunteerNewPage) },
            { path: 'frivillig/min', lazy: page(async () => (await import('./pages/VolunteerOwnPage.js')).VolunteerOwnPage) },
            { path: 'frivillig/:slug', lazy: page(async () => (await import('./pages/VolunteerAssignmentPage.js')).VolunteerAssignmentPage) },
            { path: 'frivillig/:slug/rediger', lazy: page(async () => (await import('./pages/VolunteerEditPage.js')).VolunteerEditPage) },
            { path: 'frivillig/:slug/pamelding', lazy: page(async () => (await import('./pages/VolunteerSignUpsPage.js')).VolunteerSignUpsPage) },
            { path: 'tjenester', lazy: page(async () => (await import('./pages/ServicesPage.js')).ServicesPage) },
            { path: 'tjenester/ny', lazy: page(async () => (await import('./pages/ServiceNewPage.js')).ServiceNewPage) },
            { path: 'tjenester/bekreft', lazy: page(async () => (await import('./pages/ServiceConfirmPage.js')).ServiceConfirmPage) },
            { path: 'tjenester/:slug', lazy: page(async () => (await import('./pages/ServicePage.js')).ServicePage) },
            { path: 'tjenester/:slug/rediger', lazy: page(async () => (await import('./pages/ServiceEditPage.js')).ServiceEditPage) },
            { path: 'organisasjoner/ny', lazy: page(async () => (await import('./pages/RegisterOrganisationPage.js')).RegisterOrganisationPage) },
            { path: 'avtaler/ny', lazy: page(async () => (await import('./pages/NewAgreementPage.js')).NewAgreementPage) },
            { path: 'avtaler/:id', lazy: page(async () => (await import('./pages/AgreementPage.js')).AgreementPage) },
            { path: 'invitasjon', lazy: page(async () => (await import('./pages/InvitationPage.js')).InvitationPage) },
            { path: 'administrasjon', lazy: page(async () => (await import('./pages/AdministrationPage.js')).AdministrationPage) },
            { path: 'administrasjon/:part', lazy: page(async () => (await import('./pages/AdministrationPage.js')).AdministrationPage) },
            { path: 'min-side', lazy: page(async () => (await import('./pages/MyWorkPage.js')).MyWorkPage) },
            { path: 'logg-inn', lazy: page(async () => (await import('./pages/SignInPage.js')).SignInPage) },
            { path: 'konto', lazy: page(async () => (await import('./pages/AccountPage.js')).AccountPage) },
            { path: 'konto/ny', lazy: page(async () => (await import('./pages/CreateAccountPage.js')).CreateAccountPage) },
            { path: 'konto/varsler', lazy: page(async () => (await import('./pages/NotificationChoicesPage.js')).NotificationChoicesPage) },
            { path: 'varsler', lazy: page(async () => (await import('./pages/NotificationsPage.js')).NotificationsPage) },
            { path: 'avmeld', lazy: page(async () => (await import('./pages/UnsubscribePage.js')).UnsubscribePage) },
            { path: 'glemt-passord', lazy: page(async () => (await import('./pages/ForgottenPasswordPage.js')).ForgottenPasswordPage) },
            { path: 'lenke', lazy: page(async () => (await import('./pages/MailLinkPage.js')).MailLinkPage) },
            { path: 'personvern', lazy: page(async () => (await import('./pages/PrivacyPage.js')).PrivacyPage) },
            { path: 'postkasse', lazy: page(async () => (await import('./pages/MailboxPage.js')).MailboxPage) },
            { path: 'tilgjengelighet', lazy: page(async () => (await import('./pages/AccessibilityPage.js')).AccessibilityPage) },
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
    // On the wall there is nothing around it.
    {
      path: 'verksted/:slug/storskjerm',
      ErrorBoundary: RouteError,
      lazy: page(async () => (await import('./pages/BigScreenPage.js')).BigScreenPage),
    },
  ]);
}

/** Resolves when the page that the address names is loaded. */
export function ready(router: Router): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}
