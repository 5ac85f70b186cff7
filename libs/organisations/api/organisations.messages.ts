import type { Messages } from '@samskap/platform-api';

export const organisationsMessages: Messages = {
  NOT_ORGANISATION_NUMBER: {
    NB: 'Dette er ikke et organisasjonsnummer. Det har ni sifre; se etter om et av dem er byttet om.',
    NN: 'Dette er ikkje eit organisasjonsnummer. Det har ni siffer; sjå etter om eitt av dei er bytt om.',
    EN: 'This is not an organisation number. It has nine digits; check whether two of them have changed places.',
  },
  NOT_WEB_ADDRESS: {
    NB: 'Dette er ikke en nettadresse. Skriv den slik: www.eksempel.no.',
    NN: 'Dette er ikkje ei nettadresse. Skriv ho slik: www.eksempel.no.',
    EN: 'This is not a web address. Write it like this: www.example.no.',
  },
  NOT_IN_REGISTER: {
    NB: 'Vi finner ikke nummeret i Enhetsregisteret. Se over sifrene. Er organisasjonen helt ny, kan det ta noen dager før den står der.',
    NN: 'Vi finn ikkje nummeret i Einingsregisteret. Sjå over sifra. Er organisasjonen heilt ny, kan det ta nokre dagar før han står der.',
    EN: 'We cannot find this number in the Register of Legal Entities. Check the digits. If the organisation is brand new, it may take some days before it is listed.',
  },
  DELETED_IN_REGISTER: {
    NB: 'Organisasjonen med dette nummeret er slettet i Enhetsregisteret. Har dere fått et nytt nummer, så bruk det.',
    NN: 'Organisasjonen med dette nummeret er sletta i Einingsregisteret. Har de fått eit nytt nummer, så bruk det.',
    EN: 'The organisation with this number is deleted from the Register of Legal Entities. If you have a new number, use that.',
  },
  BANKRUPT_IN_REGISTER: {
    NB: 'Organisasjonen er registrert som konkurs, og kan derfor ikke være med her. Driver dere videre under et nytt nummer, er dere velkommen med det.',
    NN: 'Organisasjonen er registrert som konkurs, og kan difor ikkje vere med her. Driv de vidare under eit nytt nummer, er de velkomne med det.',
    EN: 'The organisation is registered as bankrupt and cannot take part. If you carry on under a new number, you are welcome with that.',
  },
  ALREADY_REGISTERED: {
    NB: 'Organisasjonen er registrert her allerede. Spør en leder hos dere om å invitere deg inn.',
    NN: 'Organisasjonen er alt registrert her. Spør ein leiar hos dykk om å invitere deg inn.',
    EN: 'The organisation is registered here already. Ask one of its leaders to invite you.',
  },
  NUMBER_OF_UNIT: {
    NB: 'Nummeret hører til en enhet i en organisasjon som er registrert her. Spør en leder der om å invitere deg inn.',
    NN: 'Nummeret høyrer til ei eining i ein organisasjon som er registrert her. Spør ein leiar der om å invitere deg inn.',
    EN: 'The number belongs to a unit of an organisation that is registered here. Ask one of its leaders to invite you.',
  },
  NAME_NOT_FOUND: {
    NB: 'Registeret svarer ikke akkurat nå, så skriv navnet selv. Vi spør igjen senere.',
    NN: 'Registeret svarar ikkje akkurat no, så skriv namnet sjølv. Vi spør igjen seinare.',
    EN: 'The register does not answer right now, so please type the name. We will ask again later.',
  },
  TOO_MANY_ORGANISATIONS: {
    NB: 'Du har registrert mange organisasjoner det siste døgnet. Vent til i morgen, eller ta kontakt med oss.',
    NN: 'Du har registrert mange organisasjonar det siste døgnet. Vent til i morgon, eller ta kontakt med oss.',
    EN: 'You have registered many organisations in the last day. Wait until tomorrow, or contact us.',
  },
  REASON_NEEDED: {
    NB: 'Skriv hvorfor. De som leder organisasjonen, leser det og skal forstå hva de kan gjøre.',
    NN: 'Skriv kvifor. Dei som leier organisasjonen, les det og skal forstå kva dei kan gjere.',
    EN: 'Write why. Those who lead the organisation read it and should understand what they can do.',
  },
  UNIT_NOT_FOUND: {
    NB: 'Enheten finnes ikke lenger i organisasjonen.',
    NN: 'Eininga finst ikkje lenger i organisasjonen.',
    EN: 'The unit is no longer part of the organisation.',
  },
  UNIT_TWICE: {
    NB: 'Dere har allerede en enhet med dette navnet.',
    NN: 'De har alt ei eining med dette namnet.',
    EN: 'You have a unit with this name already.',
  },
  TOO_MANY_UNITS: {
    NB: 'En organisasjon kan ha høyst {max} enheter her.',
    NN: 'Ein organisasjon kan ha høgst {max} einingar her.',
    EN: 'An organisation can have at most {max} units here.',
  },
};
