import { selfHarmSideways } from './sideways/self-harm';
import type { Trigger } from './trigger';

/** A person at risk, also when they say it sideways. Denied or not, a human should read it; idioms are left out. */
export const selfHarm: Trigger = {
  id: 'self_harm',
  evenTakenBack: true,
  rules: [
    {
      name: 'self-harm.said',
      evenDenied: true,
      evenIfSupposed: true,
      says: {
        en: "kill* myself, (end|ending) my (own )?life, (take|taking|took) my (own )?life, (end|ending) it all, end it all, suicid*, (harm|harming|hurt|hurting|cut|cutting) myself, self harm*, self-harm*, (don't|do not|didn't) [really|even|just] want to (live|be alive|be here|exist|wake up|go on|carry on) [anymore|any more|any longer], (not|nothing|no reason|no point) .. (to live for|worth living|living for|in living|going on living), no reason to (live|go on|carry on), (want|wanted|wish|going|wishing) to die, wish i (was|were) dead, wish i could (disappear|just disappear|not wake up), better off (without me|dead|if i), tired of (living|being alive|life), overdos*, (jump|jumping) off (a|the) (bridge|roof|building), (can't|cannot|can not) (go on|carry on|do this anymore|live like this|take it anymore|cope anymore) [any longer|anymore|any more], life is not worth",
        es: '(matarme|suicid*|quitarme la vida|acabar con (mi vida|todo)|terminar con (mi vida|todo)|hacerme daño|lastimarme|autolesion*|no quiero (seguir viviendo|vivir|vivir más|estar viv*|estar aquí más)|ganas de (morir*|vivir)|quiero morir*|quisiera morir*|no tengo .. (razón|razones|motivo|motivos|ganas) .. (vivir|seguir)|estarían mejor sin mí|mejor muert*|no puedo más con (mi vida|la vida|todo)|desaparecer (para siempre|de este mundo))',
        fr: "(me (suicider|tuer)|suicid*|mettre fin à (mes jours|ma vie)|en finir (avec la vie|une bonne fois|avec tout)|me faire du mal|m'automutil*|automutil*|plus envie de vivre|envie de mourir|je veux mourir|je voudrais mourir|plus (aucune )?raison de vivre|mieux sans moi|ne plus être (là|de ce monde)|ne veux plus vivre|veux plus être là|disparaître (pour toujours|définitivement))",
        de: '(mich (umbring*|töten)|umzubringen|suizid*|selbstmord*|selbstmordgedanken|mir das leben nehmen|mein leben beenden|leben zu beenden|mir etwas antun|mir was antun|mich selbst verletz*|selbstverletz*|nicht mehr leben|nicht mehr da sein|will sterben|möchte sterben|sterben möchte|sterben will|keinen sinn mehr .. leben|lebensmüde|ohne mich besser dran|besser ohne mich|schluss machen mit (allem|dem leben)|nicht mehr aufwachen)',
        pt: '(me matar|matar-me|suicid*|tirar (a )?minha (própria )?vida|acabar com (tudo|a minha vida|minha vida)|me machucar|magoar-me|automutil*|não quero mais viver|não quero viver|não aguento mais viver|vontade de (morrer|viver)|quero morrer|queria morrer|sem (razão|motivo) .. viver|melhor sem mim|não quero estar (mais )?aqui)',
        it: '(uccidermi|ammazzarmi|suicid*|togliermi la vita|farla finita|farmi del male|autolesion*|non voglio più vivere|non ho più voglia di vivere|voglia di (morire|vivere)|voglio morire|vorrei morire|nessun* (ragione|motivo) .. vivere|meglio senza di me|non esserci più|sparire per sempre)',
        nl: '(zelfmoord*|suicid*|suïcid*|mezelf (van kant|iets aan|pijn doen|verwonden|doden)|(zie|zag) het leven niet|een einde .. (mijn leven|aan maken|leven maken)|einde aan mijn leven|niet meer leven|niet meer willen leven|wil dood|dood wil|niet meer (hier|verder) (zijn|willen|wil)|geen zin meer in het leven|geen reden .. (leven)|beter af zonder mij|mijn leven beëindigen)',
      },
      unless: {
        en: '(suicide squad|suicide drink|kill myself laughing|laughing), tired of living (with|in|out of|without), (want|going) to die (of|from|when|for|laughing), wish .. (skin|order|parcel), (cut|hurt|burn|burned) myself (on|with|when|while|using|by|opening), (hurting|hurt|cut|cutting) myself .. (edge|glass|zip|box|blade|lid|sharp|metal)',
        es: '(quiero|ganas de) morir* .. (risa|amor|gusto|vergüenza|ganas), me .. hice daño con, lastimarme .. (con el|con la|filo|borde|vidrio), ganas de vivir (la|una|esta)',
        fr: '(mourir|morte|mort) de (rire|honte|faim|chaud|froid), me faire du mal .. (avec le|avec la|bord|coupant)',
        de: '(sterben|tot) .. (lachen|hitze|langeweile), nicht mehr leben ohne, kann nicht mehr leben ohne, ohne .. nicht mehr leben',
        pt: 'morrer de (rir|vergonha|fome|calor|amores|amor), me machucar .. (com o|com a|vidro|borda), vontade de viver (a|uma|essa)',
        it: 'morire (dal ridere|di vergogna|di fame|di caldo|di noia)',
        nl: '(wil dood|dood) .. (lachen|hitte|verveling), niet meer leven zonder, zonder .. niet meer leven',
      },
    },
    {
      name: 'self-harm.indirect',
      evenDenied: true,
      evenIfSupposed: true,
      says: {
        en: "(won't|will not|not going to|not gonna) be (around|here) [much|for much|for very much] (longer|anymore|any more|next), (nobody|no one|noone) would (notice|care|miss me) .. (gone|disappeared|wasn't here|died|if i), (can't|cannot|don't) see (a|any) (way out|way forward|future|point|point in anything|point in going), what's the point (of|in) (living|going on|anything|carrying on|it all|being (alive|here)), what is the point (of|in) (living|going on|anything|carrying on|it all|being (alive|here)), (last|final) (order|thing|message|email|purchase) i (will|'ll) ever .. (say|goodbye|leave|do), (say|saying|said) (goodbye|my goodbyes) to (everyone|my kids|my family|the world), (putting|put|getting) my affairs in order, (want|just want|wish) .. (everything|it all|the pain|all of it) to (stop|end|be over), nothing left to live, (don't|do not) see myself .. (next year|tomorrow|here), i am a burden, (burden to|burden on) (everyone|my family|everybody), (won't|will not) need it where i'm going, (gave|giving) (up|away) .. (on life|everything i own), lost the will to live, want to disappear, where i'm going, (after|when|once) i'm gone, made (my )?peace, (nobody|no one) (would|will|'d) .. (if|when) i .. (gone|not here|disappeared), (can't|cannot) see the point .. (any more|anymore|of anything|in anything), (don't|do not) see the point .. (anymore|any more|everything|of anything), ready to give up on life, (i am|i'm) (done|finished) with (life|everything|it all)",
        es: '(no (estaré|voy a estar) (aquí|más)|nadie (notaría|echaría) .. (falta|no estoy|desaparezco|faltara)|no (le )?veo (salida|sentido a (la vida|nada|seguir|vivir))|ya nada tiene sentido|nada tiene sentido|soy una carga|despedirme de (todos|mi familia|mis hijos)|que (todo|esto) (se )?(acabe|termine) ya), (ya )?no (quiero|puedo) (seguir|más con (la vida|todo)|seguir así con la vida), no quiero seguir, hacer* (falta|bien) .. si no estuviera',
        fr: "((ne )?serai (plus|bientôt plus) (là|de ce monde)|personne ne (remarquerait|s'apercevrait)|ne vois (plus )?(d'issue|de sens|de raison)|plus rien n'a de sens|à quoi bon (vivre|continuer)|suis un (fardeau|poids) pour|dire adieu|que tout (s'arrête|cesse)|je n'en peux plus de (vivre|la vie)), (penser|pense|pensais|envie) .. (à en finir|d'en finir), en finir, je suis (à bout|au bout)( du rouleau)?, plus la force de (vivre|continuer)",
        de: '((bin|werde) .. (nicht mehr (da|hier)|bald nicht mehr)|niemand würde (merken|mich vermissen)|(sehe|seh) (keinen|kein) (ausweg|sinn|licht)|alles (hat )?(keinen sinn|sinnlos)|falle (allen|jedem) (nur )?zur last|(nur )?(eine )?last für (alle|meine familie)|mich verabschieden von (allen|meiner familie)|soll (alles|es) .. aufhören|kann nicht mehr weiter(leben|machen)|wozu .. (noch leben|weiterleben|weitermachen)), (ich )?(kann|will|mag) (einfach |so )?nicht mehr (und|weiter), (besser|leichter) .. wenn es mich nicht (mehr )?gäbe, mich nicht mehr gibt, (nicht|nichts) mehr (da|am leben) (sein|bin)',
        pt: '(não vou estar (mais )?aqui|não estarei (mais )?aqui|ninguém (notaria|sentiria (minha )?falta)|não vejo (mais )?(saída|sentido)|nada (mais )?faz sentido|sou um (peso|fardo)|me despedir de (todos|minha família)|que tudo (acabe|acabasse|isso acabe)), (não (quero|consigo) (mais )?(viver|continuar)|melhor se eu não existisse|já não vejo sentido)',
        it: "(non ci sarò più|nessuno (si accorgerebbe|sentirebbe la mia mancanza)|non vedo (più )?(via d'uscita|un senso|un futuro|futuro)|niente ha (più )?senso|sono un peso per|dire addio a (tutti|la mia famiglia)|che (tutto )?finisca tutto), (farla finita|non ce la faccio più a vivere|non voglio più (andare avanti|esserci)|sarebbe meglio se non ci fossi)",
        nl: '((ben|zal) er (straks |binnenkort |dan )?niet meer (zijn)?|niemand zou (het )?(merken|me missen)|zie (geen|er geen) (uitweg|toekomst|nut meer|zin meer)|niets heeft (nog|meer) zin|(ben )?(iedereen )?tot last|last voor (iedereen|mijn familie)|afscheid (nemen|genomen) van (iedereen|mijn familie)|dat het (allemaal )?ophoudt), leven niet meer (zitten|aan|vol), (zie|zag) het leven niet, (ik )?(wil|kan) (echt |gewoon )?niet meer (verder|leven)',
      },
      unless: {
        en: "(code|offer|discount|stock|sale|product|points) .. (won't be|will not be), (at|in) the office, (i will not|i won't) be here .. (holiday|delivery|deliver|courier|sign|home|away|vacation|weekend|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|parcel|tomorrow), no point in .. (warranty|returning|ordering), lost the will to live .. (queue|hold|chat|form|checkout|waiting), want to disappear .. (spots|lines|wrinkles|redness)",
        es: '(paquete|entrega|repartidor|mensajero|vacaciones|viaje|pedido)',
        fr: '(colis|livraison|livreur|vacances|commande)',
        de: '(paket|lieferung|urlaub|bote|zusteller|umzug|arbeit|zu hause|zuhause)',
        pt: '(pacote|entrega|férias|viagem|encomenda|entregador)',
        it: '(pacco|consegna|corriere|vacanz*|ferie|viaggio)',
        nl: '(pakket|bezorging|bezorger|vakantie|thuis|verhuis*|bestelling)',
      },
    },
    ...selfHarmSideways,
  ],
};
