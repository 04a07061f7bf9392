/**
 * Titles before names, and the first names that tell a person's gender.
 *
 * Honorifics and abbreviations are no part of a name ("Mr. Kerry", "Sen. Rubio"); a title that is an office makes
 * its bearer act for whoever owns it. Gender is used for pronouns only, and only where a list tells it.
 */
export type Gender = "he" | "she";

const HONORIFICS = new Set(
  (
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame sen sen. senator rep rep. gov gov. " +
    "governor gen gen. general col col. colonel lt lt. maj maj. capt capt. adm adm. admiral sgt sgt. president " +
    "premier chancellor king queen prince princess emir sheikh shaikh sultan ayatollah pope secretary minister " +
    "ambassador chairman speaker judge justice congressman congresswoman mayor amb amb. vice brig. brig marshal " +
    "supreme leader imam mullah rabbi archbishop cardinal st. saint comrade hon. rev. rev father m. mme herr frau señor crown " +
    "prime foreign defense defence deputy undersecretary ex-president first lady spokesman spokeswoman"
  ).split(" "),
);

/** Whether a word before a name is a title or honorific. */
export function isTitle(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase());
}

const SHE_TITLES = new Set(
  "mrs mrs. ms ms. miss lady dame queen princess congresswoman spokeswoman madame mme chairwoman frau".split(
    " ",
  ),
);
const HE_TITLES = new Set(
  "mr mr. sir lord king prince emir sheikh sultan ayatollah pope congressman spokesman imam mullah herr rabbi".split(
    " ",
  ),
);

const SHE_NOUNS = new Set(
  "spokeswoman woman mother sister daughter wife widow queen princess girl congresswoman chairwoman businesswoman".split(
    " ",
  ),
);
const HE_NOUNS = new Set(
  "spokesman man father brother son husband king prince boy congressman chairman businessman emir sheikh sultan pope pontiff ayatollah policeman imam gunman".split(
    " ",
  ),
);

const SHE_NAMES = new Set(
  (
    "hillary angela theresa federica catherine samantha susan condoleezza christine marie mary anna anne ann maria " +
    "elizabeth margaret julia jennifer jen jessica sarah sara laura linda barbara patricia nancy kathleen karen lisa " +
    "michelle melania ivanka nikki wendy victoria heather stephanie emily julie tzipi golda benazir indira sonia " +
    "cristina dilma michaelle helen ellen yingluck aung ursula kaja sanna jacinda ségolène segolene penny annalena " +
    "rosemary sigrid madeleine madeline janet loretta dana marine liz elise kamala kellyanne hanan leila fatima " +
    "aisha amina asma ayesha malala shirin nadia rania kim-yo hua maria tatiana olga svetlana natalia natalya elena " +
    "yulia irina ekaterina galina oksana viktoria valentina dalia mariya marija kolinda tarja gro helle erna mette " +
    "magdalena beata ewa hanna joanna agnieszka dora carmen rosa isabel lucia ana claudia veronica teresa chrystia " +
    "melanie diane dianne carol caroline jane joan kate katie kelly amy andrea rachel rebecca ruth sharon sheila " +
    "susana sylvia tulsi valerie vera virginia yvonne zainab zoe geun-hye pam marsha kirsten mazie tammy sally " +
    "alice alexandra amanda angelina beth betty bridget britta cecilia charlotte cheryl cindy claire deborah debbie " +
    "denise donna doris eleanor elisabeth eva fiona florence frances georgia gina gloria grace hannah harriet heidi " +
    "helena ilhan ingrid irene jill joyce judith judy kathryn kathy kay kim-yo-jong kristen kristin lynn lynne " +
    "marina martha maureen megan michele monica naomi natalie olivia pamela paula peggy priscilla ramona rita roberta " +
    "robin rosalind roza sabrina sandra shelley simone sophia sophie stella suzanne tamara tina tracy ulrike wanda jacqueline lina " +
    "abigail adriana agnes aileen alejandra alessandra alexis alina alison allison alma amelia amelie amira anastasia " +
    "andrea angelica anita annette antonia april arlene ashley audrey aurora ava barb beatrice beatriz belinda " +
    "bernadette bernice bianca bonnie brenda brianna camille candace carla carly carrie cassandra catalina cecile " +
    "celeste celia chloe christina clara clarissa colleen constance corinne courtney daisy danielle daphne deirdre " +
    "delia diana dina dolores dominica dorothy edith edna eileen elaine eliza ella emilia emma erica erika esther " +
    "eugenia evelyn faith fatou felicia francesca gabriela gabriella gail geraldine gertrude gillian giorgia gladys " +
    "greta gretchen guadalupe gwen harriet hayley hazel helga hilda hope ida inga ines ingeborg irina iris irma " +
    "isabella ivana ivonne janice jasmine jeanne jeannette jenna jessie joann jodi josephine juana judy juliana " +
    "juliet julianne june karina karin karla katarina kate katharina katherine katja kay kendra kerry-ann kim-anh " +
    "kristina lara larissa lauren lea leah lena leonor leticia liliana lillian lily linh liv lois lola lorena lorraine " +
    "louise luisa luz lydia mabel madison maggie mai maja malgorzata mara marcela marcia margarita marguerite mariam " +
    "marianne marie-louise marilyn marisol marjorie maryam matilda maud maya meghan mei melinda mercedes meredith mia " +
    "michaela mildred millie minna miriam misty molly mona monique moira myra nabila nadine nana nell nicole nina nora " +
    "noura nur octavia odile paige paloma patrice patty paulina pauline pearl phoebe phyllis pilar polly rafaela ramya " +
    "raquel rebeca regina renata renee rhonda rocio rose rosemarie roxana ruby sadia safiya sahar salma samira sana " +
    "selma serena shannon sharmila shawna sherry sigrun silvia simona siri solveig sonja stefania sunita susanna " +
    "sushma suu svenja tanya tatyana thuy trish ulla uma ursula valeria vanessa vesna vicky viola violet vivian winnie " +
    "xiomara yael yasmin yelena yolanda yuliya zara zeinab zelda zuzana"
  ).split(" "),
);
const HE_NAMES = new Set(
  (
    "john barack vladimir sergei sergey bashar donald george bill joe david francois françois emmanuel recep " +
    "kofi antonio antónio benjamin ehud ariel shimon mahmoud yasser hassan mohammad mohammed muhammad " +
    "javad ali walid staffan lakhdar jean marc frank-walter philip boris jeremy william tony gordon nicolas laurent " +
    "dmitry dmitri petro viktor mikhail mikheil alexander aleksandr igor nikolai yuri oleg andrei andrey pavel " +
    "robert richard charles james michael mike mark paul peter steven stephen thomas tom daniel dan edward henry " +
    "jack jake jim joseph josh ken kevin larry lee leon marco martin matthew mitch mitt nathan newt nick patrick " +
    "ray rex rick roger ron ronald rudy rupert sam samuel scott sean steve ted terry tim timothy vincent walter " +
    "wesley wolfgang ashton chuck colin dick jay jimmy ben bernard bob brad brian bruce chris christopher craig " +
    "denis dennis derek don doug dennis douglas eric ernest felipe fidel raul hugo evo nicolás nicolas luis juan " +
    "jose josé carlos jorge pedro pablo enrique alberto mario silvio matteo giuseppe paolo romano jens anders carl " +
    "ahmed ahmet abdullah abdul abdel abd hosni muammar saddam salman saud adel turki bandar khalid khaled ismail " +
    "haidar haider nouri hamid ashraf pervez nawaz imran asif narendra manmohan shinzo junichiro " +
    "jong jong-un jong-il jae-in myung-bak hassan ibrahim omar osama ayman abu riyad riad riyadh burhan mouaz " +
    "hadi mustafa saeed said hussein husain reza akbar ruhollah qassem rashid fayez khalifa nabil nasser tariq tarek " +
    "geir lloyd antony jake avigdor naftali yitzhak moshe dore gadi herman josep javier miguel mariano jan janos " +
    "viktor andrzej lech donald radoslaw radek tomas vaclav milos zoran aleksandar slobodan hashim ramush yves " +
    "gerhard helmut joschka sigmar guido heiko olaf sebastian jose-manuel dominique michel alain bernard herve pierre " +
    "louis harry alan gary greg gregory adam alex allen andrew anthony arnold arthur barry benny aaron al albert " +
    "frank fred gerald glenn graham jason jeff jeffrey jerome jerry jonathan justin keith kenneth lindsey lewis marty " +
    "neil oliver oscar pete phil ralph randy reuven rodrigo russell shaun simon stanley stuart todd tyler victor will " +
    "zalmay yair yoav yousef yusuf rouhani gennady valery valeriy anatoly arseniy volodymyr pete lavrentiy " +
    "raj rob rod rahul gennadi faisal bogdan martin mikhail haim"
  ).split(" "),
);

/** Gender told by a title such as "Mrs."; null for titles that tell none. */
export function genderOfTitle(word: string): Gender | null {
  const lower = word.toLowerCase();
  return SHE_TITLES.has(lower) ? "she" : HE_TITLES.has(lower) ? "he" : null;
}

/** Gender told by a noun for a person: spokeswoman, king. */
export function genderOfNoun(lemma: string): Gender | null {
  return SHE_NOUNS.has(lemma) ? "she" : HE_NOUNS.has(lemma) ? "he" : null;
}

/** Gender by the first name of a full name; null where the lists do not tell. */
export function genderOfName(first: string): Gender | null {
  const lower = first.toLowerCase();
  return SHE_NAMES.has(lower) ? "she" : HE_NAMES.has(lower) ? "he" : null;
}
