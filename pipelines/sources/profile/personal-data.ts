import { meaningIn, type Vocabulary } from "./header-words.ts";

const words = (text: string): Vocabulary => text.trim().split(/\s*,\s*|\n\s*/);

/** What of a person a header speaks of. */
const kinds: readonly (readonly [string, Vocabulary])[] = [
  [
    "an e-mail address",
    words(
      "email, emails, e mail, mail, emailaddress, mailadresse, correo, courriel, *email, recipient, via source from address, via source to address",
    ),
  ],
  [
    "a phone number",
    words(
      "phone, telephone, tel, mobile, cell, fax, telefon*, handy, mobil, mobilnummer, telefono, celular, movil, telefoon, telefoonnummer, cellulare, telephone, portable",
    ),
  ],
  ["a network address", words("ip, ipaddress, ipv4, ip address, ip adresse")],
  [
    "a birthday",
    words(
      "birth, birthday, birthdate, dob, geburt*, nascimento, geboortedatum, nacimiento, nascita, naissance",
    ),
  ],
  [
    "an account or identity number",
    words("iban, bic, ssn, passport, cpf, cnpj, nif, bsn, taxid, kontonummer, steuer*, codice fiscale"),
  ],
  [
    "an address",
    words(
      "address, address1, address2, street, strasse, anschrift, adresse, hausnummer, endereco, rua, adres, straat, direccion, calle, indirizzo, via indirizzo, rue",
    ),
  ],
  ["a postal code", words("zip, postcode, postal, plz, postleitzahl, cep, codigo postal, cap, code postal")],
  [
    "a name",
    words(`first name, last name, full name, firstname, lastname, fullname, surname, given name, family name, customer name, client name, contact name
    user name, username, billing name, shipping name, recipient name, agent name, employee name, to name, from name, person, vorname, nachname, kundenname, ansprechpartner, nome cliente, sobrenome, voornaam, achternaam, klantnaam, nombre cliente, apellido, apellidos, cognome, nom, prenom, nom client, author`),
  ],
  [
    "the id of a person",
    words(`customer, customer id, client, client id, user, user id, userid, requester, requester id, assignee, assignee id, agent, agent id, agentid, employee, employee id, submitter
    submitter id, resource, responsible, owner, respondent, respondent id, patient, member, member id, visitor, anonymous id, staff, operator, rep id, sr id, sdr id, creator, editor, approver, inserter, kunde*, mitarbeiter*, bearbeiter*, sachbearbeiter*, benutzer*, nutzer*, cliente, usuario, atendente, funcionario, vendedor
    klant*, medewerker*, gebruiker*, behandelaar, empleado, agente, utente, dipendente, operatore, utilisateur, employe, conseiller`),
  ],
];

/** Of these, a header speaks without meaning the person: a name of a thing, a share of a count. */
const things: Vocabulary = words(
  "accepts, marketing, type, segment, status, state, city, country, count, number of, total, group, department, satisfaction, category, product, effort, language, state, tier, since",
);

const email = /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i;
const phone = /^(\+|00)\d[\d\s()./-]{6,18}\d$/;
const network = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Patterns of single values that are somebody's. */
const patterns: readonly (readonly [string, (value: string) => boolean])[] = [
  ["e-mail addresses", (value) => email.test(value)],
  ["phone numbers", (value) => phone.test(value)],
  [
    "network addresses",
    (value) =>
      network
        .exec(value)
        ?.slice(1)
        .every((part) => Number(part) < 256) ?? false,
  ],
  ["bank accounts", (value) => iban.test(value)],
];

/**
 * Why a column is suspected to identify a person; null if it is not.
 *
 * @param values distinct values
 * @param type what the column was taken for: times, amounts and answers of yes or no name nobody, but for birthdays
 */
export function personalReason(header: string, values: readonly string[], type: string): string | null {
  const isWord = type === "text" || type === "integer";
  for (const [what, isIt] of patterns) {
    const found = values.filter(isIt).length;
    if (found > 0 && found * 2 >= values.length) return `its values are ${what}`;
  }
  if (meaningIn(header, things) !== null) return null;
  for (const [what, vocabulary] of kinds) {
    const word = meaningIn(header, vocabulary);
    if (word !== null && (isWord || what === "a birthday")) return `"${word}" speaks of ${what}`;
  }
  return null;
}

/** Whether a text has somebody's address or number within it. */
export function namesSomebody(value: string): boolean {
  return /[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}/i.test(value) || /(\+|\b00)\d[\d\s()./-]{7,}\d/.test(value);
}
