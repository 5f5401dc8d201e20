import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Makes lib/privacy/names/given.ts from the first names of @faker-js/faker (MIT; README.md here says how). Names that
 * are also ordinary words of a language go into a list of their own: `npx tsx tests/eval/train/given-names.ts ../shared/data`.
 */
const [data = '../shared/data', faker = '@faker-js/faker'] = process.argv.slice(2);
const more =
  'Priyanka Rajesh Rakesh Suresh Ramesh Mahesh Deepak Deepika Anjali Kavya Lakshmi Sunita Sanjay Sandeep Vikram Vijay Arjun Rohan Rahul Pooja Neha Nisha Ananya Ishaan Aarav Aditi Harpreet Gurpreet Manpreet Jaspreet Amrit Parvati Shreya Tanvi Wei Xiu Ling Mei Hui Jie Jing Yan Xin Yun Hao Jun Ming Tao Feng Lei Qiang Chen Yuki Hiroshi Kenji Takashi Satoshi Akira Haruto Sakura Yui Aoi Hana Naoko Keiko Yoko Emiko Tomoko Ji-woo Min-jun Seo-yeon Ha-eun Ji-hoon Hyun-woo Soo-jin Eun-ji Minh Linh Thuy Trang Nguyen Phuong Tuan Dung Ngozi Chinedu Chioma Emeka Obinna Ifeoma Adaeze Folake Yetunde Oluwaseun Temitope Babajide Tunde Kwame Kofi Ama Akosua Abena Yaw Thandiwe Sipho Nomsa Lerato Thabo Zanele Wanjiru Kamau Achieng Otieno Amina Fatou Mamadou Ousmane Aminata Ibrahima Moussa Abdoulaye Mohammed Muhammad Mohamed Mohamad Ahmed Ahmad Aisha Ayesha Khadija Yusuf Youssef Hassan Hussein Omar Umar Bilal Hamza Tariq Khalid Nadia Samira Leila Layla Yasmin Zainab Zahra Maryam Rania Huda Noor Nour Abdullah Abdul Karim Rashid Salma Imran Farhan Faisal Usman Xiomara Yesenia Guadalupe Lupe Pepe Paco Nacho Chema Tilly Jürgen Juergen Uwe Heinz Günter Günther Jörg Anke Heike Silke Antje Kerstin Katrin Dörte Sönke Imke Maike Wiebke Torben Thorsten Jens Jan Sven Dirk Frank Ralf Steffen Sepp Resi Vroni Xaver Jen Jenny Jenn Steph Steve Dave Mike Rob Bob Tom Tim Dan Danny Pete Andy Tony Chris Matt Nate Josh Kate Katie Liz Beth Meg Maggie Peg Peggy Sue Susie Debbie Deb Barb Jess Jessie Becky Vicky Vicki Cindy Mandy Sandy Wendy Kev Gaz Baz Shaz Shanice Keisha Latoya Tyrone Jamal Malik Siobhan Saoirse Aoife Niamh Ciara Caoimhe Orla Sinead Padraig Cillian Oisin Eoin Fionn Rhys Gareth Gwen Gwyneth Carys Cerys Dafydd Emyr Morag Ailsa Eilidh Hamish Callum Fergus Alasdair Wilma Femke Sanne Joost Bram Daan Sjoerd Sietske Wouter Maarten Marloes Anouk Jeroen Joris Koen Ruud Henk Jaap Kees Willemijn Solène Maëlle Loïc Gaël Yann Maïwenn Ronan Enzo Théo Jules Noémie Zoé Chloé Inès Aurélien Baptiste Corentin Thibault Giulia Chiara Alessia Ginevra Matteo Lorenzo Beatriz Inês João Gonçalo Tiago Thiago Rúben Nuno Rui Zélia Conceição Iolanda Włodzimierz Agnieszka Małgorzata Paweł Grzegorz Krzysztof Zbigniew Ewa Oksana Olena Svitlana Tetiana Dmytro Serhii Volodymyr Olga Svetlana Tatiana Dmitri Sergei Vladimir Aleksandr Nikolai Anastasia Milica Dragana Zoran Goran Branko Snežana Aylin Elif Emre Mehmet Mustafa Ayşe Zeynep Hakan Burak Serkan'.split(
    ' ',
  );

interface Person {
  first_name?: unknown;
  last_name?: unknown;
}
const { allLocales } = (await import(faker)) as { allLocales: Record<string, { person?: Person }> };
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];
const isName = (name: string) => /^\p{Lu}[\p{Script=Latin}'’-]{1,24}$/u.test(name);
const names = new Set([
  ...Object.entries(allLocales)
    .filter(([locale]) => locale !== 'base')
    .flatMap(([, { person }]) => strings(person?.first_name))
    .filter(isName),
  ...more,
]);

/** Words that stand in small letters in ordinary text. */
const ordinary = new Set<string>();
for (const folder of readdirSync(data, { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  for (const name of readdirSync(`${data}/${folder.name}`)) {
    // Of names and personal data nothing is learnt here: these sets are measured on.
    if (!name.endsWith('.jsonl') || /presidio|names|addresses/.test(folder.name)) continue;
    const text = readFileSync(`${data}/${folder.name}/${name}`, 'utf8');
    for (const [word] of text.matchAll(/(?<![\p{L}\d@#_/.])\p{Ll}{2,24}(?![\p{L}\d_@])/gu))
      ordinary.add(word);
  }
}
/** Months, days, cities and brands are capitals, and no persons. */
const others =
  'April May June August Mai Juni Juli Avril Mars Marzo Abril Mayo Junio Julio Agosto Maio Giugno Luglio Monday Sunday Sonntag Paris London Berlin Dallas Austin Houston Chelsea Brooklyn Madison Lincoln Jackson Savannah Georgia Carolina Virginia Asia China India Israel Kenya Florence Florida Sydney Victoria Milan Roma Siena Lourdes Mercedes Ford Dell Nike Zara Sofia Valencia Santiago Adelaide Christian German Roman Trinity Justice Amber Jasmine Ivy Olive Ruby Rosa Rosie Violet Violeta Viola Lily Lilly Lila Daisy Iris Hazel Heather Poppy Pearl Jade Opal Coral Sienna Winter Dawn Eve Joy Hope Faith Charity Mercy Felicity Prudence Constance Victor Marguerite Violette Capucine Églantine Dalia Dahlia Azucena Rocío Luz Sol Alba Aurora Estrella Celeste Blanca Bianca Blanche Bruno Bruna Rocco Leone Gentile Costa Milano Pilar Dolores Angeles Remedios Consuelo Socorro Marina Marino Oliver Olivier Basil Rosemary Saffron Clementine Myrtle Laurel Fern Flora Jordan Vienna Geneva Verona America Nevada Montana Pierre Marine Lavender Juniper Willow Rowan Ash Aspen River Ocean Sandy Rusty Sterling Silver Golden Jasper Gemini Mars Venus Luna Stella Nova Vega Orion Atlas Apollo Athena Diana Cherry Peach Plum Berry Honey Candy Sugar Bon Gabardine Denim Paisley Chantilly Angora Merino Cash Rich Bond Sterling Dee Kit Kat Pip Reed Cliff Dale Glen Heath Brook Forrest Woody Noël Toussaint Mardi Bo Kai Falk Amid Come Asa Linwood Karate Ward Reyes Santos Cruz Delfina Resi Apple Amazon Siri Alexa Cortana Lidl Otto Adobe Visa Master Royal Post Black Friday Christmas Easter Noel Pascal'.split(
    ' ',
  );
/** Chats write names in small letters, so a few common ones look like words. */
const surely =
  'Aarav Abraham Alan Amelia Andre Andres Andy Anna Annie Anthony Ben Bjørn Bruce Bryant Cameron Carl Casey Catalina Clara Cole Cristiana Dan Dave David Dawson Dejan Della Dennis Derek Dwight Elisabeth Ella Emma Ethan Evelyn Fatima Françoise Fred Gene Giovani Guy Hanifa Hans Howard Isabella Ivan Jada James Jen Jerry Joaquin John Jose Juan Kate Kenny Kim Klara Kurt Len Leopold Liam Lindsay Lucas Maja Margarita Maria Mary Matt Meg Mia Mohamed Moritz Ned Neha Nick Nina Noah Olivia Omar Orlando Orville Pooja Raj Ramesh Ramy Robi Robin Sam Sami Sammy Shantanu Shanti Sophia Spencer Steven Sue Suma Suman Susan Süleyman Tad Tara Tina Tobias Tolga Tom Vera Veronica Vittoria Vitória William Yusuf'.split(
    ' ',
  );
const isWord = (name: string) =>
  !surely.includes(name) && (others.includes(name) || ordinary.has(name.toLowerCase()));
const family = new Set(
  Object.entries(allLocales)
    .filter(([locale]) => locale !== 'base')
    .flatMap(([, { person }]) => strings(person?.last_name))
    .filter((name) => isName(name) && name.length > 3 && !names.has(name) && !isWord(name)),
);
const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
const sure = sorted.filter((name) => !isWord(name));
const words = sorted.filter(isWord);
writeFileSync(
  'lib/privacy/names/given.ts',
  `// Made by tests/eval/train/given-names.ts from @faker-js/faker (MIT). Not written by hand.\n\n/** Given names that are no ordinary words, in capitals and small letters as written. */\nexport const givenNames = '${sure.join(' ').replaceAll("'", "\\'")}';\n\n/** Given names that are ordinary words too: more than a capital must speak for them. */\nexport const wordNames = '${words.join(' ').replaceAll("'", "\\'")}';\n`,
);
writeFileSync(
  'lib/privacy/names/family.ts',
  `// Made by tests/eval/train/given-names.ts from @faker-js/faker (MIT). Not written by hand.\n\n/** Family names that are neither given names nor ordinary words. */\nexport const familyNames = '${[...family].sort().join(' ').replaceAll("'", "\\'")}';\n`,
);
console.log(`${family.size} family names, ${sure.length} names, ${words.length} of them also words`);
