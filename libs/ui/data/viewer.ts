import { createContext, useContext } from 'react';

/** An organisation that the viewer is a member of, or coordinates. */
export interface ViewerOrganisation {
  id: string;
  slug: string;
  name: string;
  kind: string;
}

/** The person who is signed in, as far as every page may need it. */
export interface CurrentViewer {
  person: { id: string; name: string };
  email: string;
  administrator: boolean;
  /** How many notifications are new. */
  unreadNotifications: number;
  /** Where to go in place of signing out here alone, when the provider of the session can be signed out of too. */
  signOutPath: string | null;
  memberships: readonly { role: string; organisation: ViewerOrganisation }[];
  coordinates: readonly ViewerOrganisation[];
}

/** `undefined` until it is known, `null` when nobody is signed in. */
export const ViewerContext = createContext<CurrentViewer | null | undefined>(undefined);

/** Who is signed in: `undefined` until it is known, `null` when nobody is. */
export const useViewer = (): CurrentViewer | null | undefined => useContext(ViewerContext);

/** The public agencies on whose behalf the viewer may post a need. */
export const agenciesOf = (viewer: CurrentViewer | null | undefined): ViewerOrganisation[] =>
  organisationsOf(viewer).filter((organisation) => organisation.kind === 'PUBLIC_AGENCY');

/** The organisations that the viewer is a member of. */
export const organisationsOf = (viewer: CurrentViewer | null | undefined): ViewerOrganisation[] =>
  (viewer?.memberships ?? []).map((membership) => membership.organisation);
