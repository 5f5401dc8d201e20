import { remembered } from '../../../chain/remembered';

/** Words of addresses in small letters without accents, a set a kind; how much each kind counts is learnt. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const streets = set(
  'street st str road rd avenue ave av avda avd lane ln drive close court way place square sq terrace crescent cres gardens grove hill row mews parade highway hwy boulevard blvd bd circle trail quay walk rise loop parkway pkwy expressway turnpike route rte rt rue allee chemin ch impasse quai cours passage faubourg sentier voie esplanade chaussee calle carrer kalea avenida avinguda plaza placa praza paseo passeig pasaje psje camino carretera ctra ronda travesia calzada callejon glorieta rambla carrera cra kr diagonal transversal autopista jiron jr via viale piazza corso largo vicolo strada contrada salita riviera galleria lungomare calata rampa rua travessa praca praceta pca alameda estrada rodovia rod beco azinhaga calcada ladeira strasse straße weg platz gasse ring damm ufer steig graben promenade straat laan plein gracht kade dijk singel steeg dreef steenweg baan heol ulica ul gata gatan vej veien',
);
const units = set(
  'flat apt apartment unit suite ste floor fl room rm building bldg block tower wing plot cottage bungalow farm lodge dock hinterhaus vorderhaus seitenflugel stock etage stiege tur top whg wohnung og eg dg ug hof appartement appt app bat batiment esc escalier escalera escada scala porte porta puerta pta piso planta andar verdieping bloque bloco bl portal depto dpto departamento dto dcho dcha izq izda izquierda derecha esq ent entlo entresuelo bajo bajos atico baixos principal interior int interno pal palazzina palazzo canc capannone capannoni pavilhao pavilhão nave parcela parc manzana mz mza lt quadra qd conj conjunto condominio condominium residencial residence residenz rés résidence sala cj casa cs chalet oficina edificio edifício edif torre hab habitacion bus bte boite postfach packstation postnummer apartado casella postale po gpo postbus kamer schip huis snc bis ter fond cour sec colony nagar society chs',
);
const areas = set(
  'co county barrio bairro colonia col urb urbanizacion fracc alcaldia delegacion villa vila zona zone industrial industrielle industriale bedrijvenpark gewerbegebiet industriegebiet parque park estate poligono sitio quinta granja finca fazenda caserio aldea linha localita loc frazione fraz lieu-dit lieudit hameau centro center centre downtown norte sul sur este oeste leste north south east west nord sued sud ovest ouest jardim jd pq setor distrito district municipio gemeente gem dorp cedex provincia prov region dept cp c.p cep plz ort postal zip postcode eircode asa',
);

/** Endings of German, Dutch and Nordic street names. */
const ends =
  /(?:strasse|str|weg|platz|allee|gasse|ring|damm|ufer|steig|graben|chaussee|stieg|markt|straat|laan|plein|gracht|kade|dijk|singel|steeg|dreef|pad|haven|hof|wal|wall|berg|feld|zeile|gatan|vej|veien)$/u;

/** A sum of 1 (a street), 2 (a part of a house), 4 (a part of a town). */
export const hintOf = remembered(
  (form) =>
    (streets.has(form) || (form.length > 6 && ends.test(form)) ? 1 : 0) +
    (units.has(form) ? 2 : 0) +
    (areas.has(form) ? 4 : 0),
);
