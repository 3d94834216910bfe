/**
 * Titles that stand in lists of civil servants, without their dots. What is behind a name and not among them, nor of a
 * family of degrees, is taken for part of the name: nothing of a name is lost by what this list lacks.
 */

/** Before a name (gelar depan), as they are written. Those that are a letter or two are titles only with a dot or a space behind, at the beginning. */
export const TITLES_BEFORE: readonly string[] = [
  'Prof.',
  'Dr.',
  'dr.',
  'drg.',
  'drh.',
  'Drs.',
  'Dra.',
  'Ir.',
  'H.',
  'Hj.',
  'K.H.',
  'Apt.',
  'apt.',
  'Ns.',
  'Bd.',
  'Pdt.',
  'Ust.',
  'Tgk.',
];

/** Families of degrees with their field behind a dot: S.Kom., M.A.P., A.Md.Keb., Sp.PD, S.Tr.Kes. */
export const DEGREE_FAMILIES: readonly string[] = ['S', 'M', 'A.Md', 'AMd', 'A.Ma', 'Sp', 'S.Tr', 'M.Tr', 'S.ST', 'SST'];

/** Behind a name (gelar belakang) as people write them without dots. */
export const TITLES_AFTER: readonly string[] = (
  'ST SH SE SP SS SI SIP SSi SSos SPd SPdI SPdSD SAg SKom SKep SKM SFarm SPt SHut SIKom SSTP SPsi SSn SAk SAP SAN SHI SHum STh STP SPi SGz SKH SKed SKG SKPm SST SSiT STrKeb STrKep STrKes STrIP ' +
  'AMd AMdKeb AMdKep AMdFarm AMdAK AMdRad AMdGz AMKeb AMK AMG AMaPd AMaPust ' +
  'MM MT MH MSi MPd MPdI MKes MKM MKom MAP MSc MA MBA MPA MPH MPP MHum MP ME MAk MEc MEcDev MKn MAg MPsi MEd MEng MSE MIKom MFarm MKep MPW MSM MIP MSP MURP MTr MTrAP LLM PhD ' +
  'Ners Ns Apt Lc Ak CA CPA CFrA QIA CGCAE CRMO CRMP BKP IPM IPU IPP AIFO ASEANEng Dipl BE BA BSc BSW Bd SpA SpB SpD SpOG SpPD SpM SpTHT SpAn SpR SpPK SpKJ SpS SpN SpP SpJP SpU SpOT SpRad SpKK SpKFR SpPA SpKG SpBM SpOrt'
).split(' ');
