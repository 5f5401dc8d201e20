import type { ByLanguage } from '../language/rule-languages';

/** Steps that a customer says they have taken. */
export const tried: ByLanguage = {
  en: "(i've|i have|i|we've|we have) [already|also|even] (tried|try|reset|restarted|rebooted|unplugged|cleaned|charged it|swapped|reinstalled|checked (the|with|my|everywhere)|looked (everywhere|in|behind)|asked (my|the) neighbour*|followed the), already (tried|reset|restarted|cleaned|checked), tried (resetting|another|a different|different|charging|calling|two|three|several|everything), pulled the plug, attached (a|the|two) (photo|photos|picture|pictures|screenshot)",
  es: '(ya|he) .. (probé|probado|intenté|intentado|reinicié|reiniciado|limpié|limpiado|revisé|revisado|cargué), adjunto .. foto*',
  fr: "(j'ai) [déjà|bien|aussi] (essayé|testé|nettoyé|redémarré|réinitialisé|vérifié|rechargé|changé), ci-joint .. photo*",
  de: '(habe|hab) .. (probiert|ausprobiert|versucht|gereinigt|neu gestartet|zurückgesetzt|geprüft|getestet|nachgesehen|geladen), schon probiert, anbei .. foto*',
  pt: '(já|eu) .. (tentei|testei|reiniciei|limpei|verifiquei|carreguei), (segue|anexo|em anexo) .. foto*',
  it: '(ho) [già|anche] (provato|riavviato|pulito|controllato|verificato|resettato|cambiato|caricato), (allego|in allegato) .. foto*',
  nl: '(heb|al) .. (geprobeerd|gereset|schoongemaakt|opgeladen|herstart|gecontroleerd|gekeken|getest), al geprobeerd, (bijgevoegd|bijlage) .. foto*',
};
