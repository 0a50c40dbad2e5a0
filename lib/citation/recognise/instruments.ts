/**
 * Treaties and other instruments that are cited by article, with the names that people use for them. The ids are
 * those of the library’s authorities where it has one, so that a page and a query make the same token.
 *
 * A name in parentheses is weak: it counts only beside a pinpoint (“Charter”, “GC III” or “CAT” alone name nothing).
 */
import type { Unit } from './types'

export interface Instrument {
  id: string
  names: string
  takes?: readonly Unit[]
  /** Its token, where that is not `art_` and its id. */
  root?: string
}

export const instruments: readonly Instrument[] = [
  {
    id: 'un-charter',
    names:
      'UN Charter; Charter of the United Nations; United Nations Charter; Charter of the UN; Carta de las Naciones Unidas; Carta de la ONU; (UNC); (Charter)',
  },
  {
    id: 'icj-statute',
    names: 'ICJ Statute; Statute of the International Court of Justice; Statute of the ICJ',
  },
  {
    id: 'vclt',
    names:
      'VCLT; Vienna Convention on the Law of Treaties; Vienna Convention on Law of Treaties; Convención de Viena sobre el Derecho de los Tratados',
  },
  { id: 'vcdr', names: 'VCDR; Vienna Convention on Diplomatic Relations' },
  { id: 'vccr', names: 'VCCR; Vienna Convention on Consular Relations' },
  {
    id: 'oas-charter',
    names: 'OAS Charter; Charter of the Organization of American States; Charter of the OAS; Carta de la OEA',
  },
  {
    id: 'rio-treaty',
    names: 'Rio Treaty; Inter-American Treaty of Reciprocal Assistance; (TIAR)',
  },
  {
    id: 'montevideo-convention',
    names:
      'Montevideo Convention; Convention on Rights and Duties of States; Convention on the Rights and Duties of States',
  },
  {
    id: 'kellogg-briand',
    names: 'Kellogg-Briand Pact; Pact of Paris; General Treaty for Renunciation of War',
  },
  { id: 'pact-of-bogota', names: 'Pact of Bogotá; American Treaty on Pacific Settlement' },
  { id: 'north-atlantic-treaty', names: 'North Atlantic Treaty; Washington Treaty; NATO Treaty; (NATO)' },
  {
    id: 'iccpr',
    names:
      'ICCPR; International Covenant on Civil and Political Rights; Covenant on Civil and Political Rights; PIDCP',
  },
  { id: 'icescr', names: 'ICESCR; International Covenant on Economic, Social and Cultural Rights' },
  { id: 'udhr', names: 'UDHR; Universal Declaration of Human Rights' },
  { id: 'echr', names: 'European Convention on Human Rights; (ECHR)' },
  { id: 'achr', names: 'ACHR; American Convention on Human Rights; Pact of San José' },
  { id: 'cat', names: 'Convention against Torture; Torture Convention; (CAT)' },
  {
    id: 'genocide-convention',
    names: 'Genocide Convention; Convention on the Prevention and Punishment of the Crime of Genocide',
  },
  {
    id: 'rome-statute',
    names: 'Rome Statute; Rome Statute of the International Criminal Court; ICC Statute',
  },
  {
    id: 'unclos',
    names:
      'UNCLOS; UN Convention on the Law of the Sea; United Nations Convention on the Law of the Sea; Law of the Sea Convention; (LOSC)',
  },
  {
    id: 'chicago-convention',
    names: 'Chicago Convention; Convention on International Civil Aviation',
  },
  {
    id: 'drugs-convention-1988',
    names:
      '1988 UN Drug Convention; 1988 Vienna Drug Convention; 1988 Drug Convention; UN Drug Convention; Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances; United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances',
  },
  { id: 'single-convention-1961', names: 'Single Convention on Narcotic Drugs; Single Convention' },
  {
    id: 'untoc',
    names:
      'UNTOC; Palermo Convention; UN Convention against Transnational Organized Crime; United Nations Convention against Transnational Organized Crime; Convention against Transnational Organized Crime',
  },
  {
    id: 'us-mexico-extradition-treaty',
    names:
      'US-Mexico Extradition Treaty; U.S.-Mexico Extradition Treaty; Extradition Treaty between the United States of America and the United Mexican States',
  },
  {
    id: 'geneva-convention-1',
    names:
      'First Geneva Convention; Geneva Convention I; Geneva Convention (I); GC I; (GCI); 1st Geneva Convention',
  },
  {
    id: 'geneva-convention-2',
    names:
      'Second Geneva Convention; Geneva Convention II; Geneva Convention (II); GC II; (GCII); 2nd Geneva Convention',
  },
  {
    id: 'geneva-convention-3',
    names:
      'Third Geneva Convention; Geneva Convention III; Geneva Convention (III); GC III; (GCIII); GC 3; 3rd Geneva Convention',
  },
  {
    id: 'geneva-convention-4',
    names:
      'Fourth Geneva Convention; Geneva Convention IV; Geneva Convention (IV); GC IV; (GCIV); GC 4; 4th Geneva Convention',
  },
  {
    id: 'additional-protocol-1',
    names:
      'Additional Protocol I; Protocol I; First Additional Protocol; AP I; (API); Additional Protocol 1; AP 1',
  },
  {
    id: 'additional-protocol-2',
    names:
      'Additional Protocol II; Protocol II; Second Additional Protocol; AP II; (APII); Additional Protocol 2; AP 2',
  },
  {
    id: 'arsiwa',
    names:
      'ARSIWA; ASR; Articles on State Responsibility; ILC Articles on State Responsibility; Draft Articles on State Responsibility; Articles on Responsibility of States for Internationally Wrongful Acts; Articles on the Responsibility of States for Internationally Wrongful Acts',
  },
  { id: 'ga-res-3314', names: 'Definition of Aggression', root: 'ungar_3314' },
  {
    id: 'mx-constitution',
    names:
      'Mexican Constitution; Constitution of Mexico; Mexico Constitution; Constitución mexicana; Constitución Política de los Estados Unidos Mexicanos; CPEUM',
  },
  {
    id: 'mx-national-security-law-2020',
    names: 'Ley de Seguridad Nacional; National Security Law; Mexican National Security Law; (LSN)',
  },
  {
    id: 'us-constitution',
    names: 'US Constitution; Constitution of the United States; United States Constitution; US Const',
    takes: ['article'],
    root: 'usconst',
  },
  {
    id: 'icrc-customary-ihl',
    names: 'ICRC Customary IHL Study; ICRC Customary IHL; Customary IHL Study; Customary IHL; CIHL',
    takes: ['rule'],
  },
  { id: 'tallinn-manual', names: 'Tallinn Manual 2.0; Tallinn Manual', takes: ['rule'] },
  {
    id: 'un-basic-principles-firearms',
    names:
      'UN Basic Principles on the Use of Force and Firearms; Basic Principles on the Use of Force and Firearms by Law Enforcement Officials; Basic Principles on the Use of Force and Firearms',
    takes: ['principle'],
  },
  { id: 'dod-law-of-war-manual', names: 'DoD Law of War Manual; Law of War Manual', takes: ['section'] },
]

export function instrumentRoot(instrument: Instrument): string {
  return instrument.root ?? `art_${instrument.id}`
}
