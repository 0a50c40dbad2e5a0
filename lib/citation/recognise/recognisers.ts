/** Every kind of citation, in order of precedence where two read the same words. */
import { commonArticle } from './common-article'
import { congressMeasure, congressReport } from './congress'
import { bareExecutiveOrder, executiveOrder } from './executive-order'
import { olcOpinion } from './olc'
import { publicLaw, statutesAtLarge } from './public-law'
import { cfr, federalRegister } from './regulations'
import { idem, supra } from './short-form'
import { treatySeries } from './treaty-series'
import {
  arbitralAward,
  criminalTribunal,
  europeanCourt,
  interAmericanCommission,
  interAmericanCourt,
} from './tribunals'
import type { Recogniser } from './types'
import { unDocument } from './un-document'
import { assemblyResolution, bareResolution, councilResolution } from './un-resolution'
import { usCode } from './us-code'
import { usCodeTitle } from './us-code-title'
import { usAmendment, usConstitution } from './us-constitution'
import { usReports } from './us-reports'
import { icjReports, pcijSeries } from './world-court'

export const recognisers: readonly Recogniser[] = [
  usCode,
  usCodeTitle,
  usConstitution,
  usAmendment,
  publicLaw,
  statutesAtLarge,
  cfr,
  federalRegister,
  executiveOrder,
  bareExecutiveOrder,
  assemblyResolution,
  councilResolution,
  congressMeasure,
  congressReport,
  bareResolution,
  unDocument,
  icjReports,
  pcijSeries,
  arbitralAward,
  criminalTribunal,
  interAmericanCourt,
  interAmericanCommission,
  europeanCourt,
  usReports,
  olcOpinion,
  treatySeries,
  commonArticle,
  idem,
  supra,
]
