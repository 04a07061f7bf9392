import { describe, expect, it } from "vitest";
import { otherLanguage } from "../../src/ingest/language.js";
import { faultOf, outcomeOf } from "./folder.js";

describe("English", () => {
  it.each([
    ["prose", "The envoy said that the talks would go on until both sides had put their proposals on paper."],
    ["one word", "Talks"],
    ["a headline", "Lavrov, Kerry meet Putin in Moscow ahead of Syria talks"],
    [
      "a headline in capitals",
      "U.S. SPY PLANES SEEN MOVING NEAR COAST AS TALKS STALL IN U.N. COUNCIL, V. PUTIN SAYS",
    ],
    ["digits only", "1, 2, 3 — 2015"],
    ["signs only", "*** !!! ---"],
    [
      "names of other languages",
      "Jean-Marc de la Tour, Ursula von der Leyen, José María de las Casas and Ruud van den Berg met at the Palais " +
        "des Nations with Xi Jinping, al-Shami and Nguyen Van Thanh to talk about the Rio de la Plata.",
    ],
    [
      "a list of names",
      "Présents: Laurent Fabius, Frank-Walter Steinmeier, Paolo Gentiloni, José Manuel García-Margallo, Bert Koenders",
    ],
    ["scores", "Arsenal 2 Chelsea 1; Real Madrid 3 Barcelona 3; Bayern 0 Dortmund 2; Lyon 1 Paris 1"],
    [
      "a report with a French sentence",
      "The minister answered in French: « Nous ne sommes pas pour la guerre, mais nous ne pouvons pas rester sans " +
        "rien faire pour les gens de cette ville. » He said that he would meet the envoy again in the morning.",
    ],
    [
      "a report with names in Arabic script",
      "The group, known as جيش الإسلام in Arabic, said that it would send a delegation to the talks if the shelling " +
        "of the suburbs stopped.",
    ],
    [
      "telegrams",
      "URGENT: UN envoy suspends Geneva talks until Feb 25 -- spokesman. MORE FOLLOWS. Opposition delegation leaves hotel.",
    ],
    [
      "a recipe",
      "200g flour, 100g butter, 2 eggs, pinch salt. Rub butter into flour, add eggs, knead, chill one hour, roll thin.",
    ],
    [
      "no capitals",
      "talks in geneva are off, says envoy; new date not set, both sides blame each other for the delay",
    ],
  ])("%s", (_, text) => {
    expect(otherLanguage(text)).toBeNull();
  });
});

describe("other languages in Latin script", () => {
  it.each([
    [
      "French",
      "Le ministre a déclaré que les négociations reprendront dans la capitale autrichienne, mais il n'a pas voulu dire quand les deux délégations se rencontreront.",
    ],
    [
      "German",
      "Der Außenminister sagte, dass die Gespräche nicht vor dem Ende der Woche beginnen werden, weil sich die beiden Seiten noch nicht über die Liste der Teilnehmer geeinigt haben.",
    ],
    [
      "Spanish",
      "El ministro dijo que las conversaciones de paz se reanudarán en Ginebra, pero que todavía no hay una fecha para el encuentro entre las dos delegaciones.",
    ],
    [
      "Italian",
      "Il ministro ha detto che i colloqui di pace riprenderanno nella capitale, ma che non è stata ancora fissata una data per l'incontro tra le due delegazioni.",
    ],
    [
      "Portuguese",
      "O ministro disse que as conversações não vão recomeçar antes do fim da semana, mas que ele está pronto para se encontrar com os dois lados.",
    ],
    [
      "Dutch",
      "De minister zei dat de gesprekken niet voor het einde van de week zullen beginnen, maar dat hij nog altijd met beide partijen over een akkoord wil praten.",
    ],
    [
      "Swedish",
      "Utrikesministern sade att samtalen inte kommer att börja före slutet av veckan, men att han är beredd att träffa båda sidor när som helst.",
    ],
    [
      "Polish",
      "Minister powiedział, że rozmowy nie zaczną się przed końcem tygodnia, ale jest gotów spotkać się z obiema stronami, jeśli będzie to potrzebne do zawarcia umowy.",
    ],
    [
      "Turkish",
      "Bakan, görüşmelerin hafta sonundan önce başlamayacağını, ancak her iki taraf ile de bir araya gelmek için hazır olduğunu ve bu konuda çok umutlu olduğunu söyledi.",
    ],
    [
      "Indonesian",
      "Menteri itu mengatakan bahwa perundingan tidak akan dimulai sebelum akhir pekan, tetapi dia siap untuk bertemu dengan kedua pihak yang berada di kota itu.",
    ],
    [
      "Romanian",
      "Ministrul a declarat că negocierile nu vor începe înainte de sfârșitul săptămânii, dar că este pregătit să se întâlnească cu cele două părți în orice moment.",
    ],
    [
      "Hungarian",
      "A miniszter azt mondta, hogy a tárgyalások nem kezdődnek meg a hét vége előtt, de már készen áll arra, hogy találkozzon mind a két féllel, ha ez segít.",
    ],
  ])("%s", (name, text) => {
    expect(otherLanguage(text)).toBe(name);
  });

  it("French in capitals", () => {
    const text =
      "LES POURPARLERS DE PAIX REPRENDRONT DANS LA CAPITALE MAIS LA DATE N'EST PAS ENCORE FIXÉE PAR LES DEUX PARTIES";
    expect(otherLanguage(text)).toBe("French");
  });

  it("one that isn't listed, in a text long enough", () => {
    const text =
      "labas rytas visiems žmonėms šiandien pranešta derybos prasidės rytoj sostinėje abiejų pusių atstovai ".repeat(
        6,
      );
    expect(otherLanguage(text)).toBe("in a language other than English");
  });

  it("a French report with an English quotation", () => {
    const text =
      "Le ministre a dit que les négociations sont dans une phase difficile et que les deux parties ne veulent pas " +
      "se rencontrer pour le moment. « We are not there yet », a répondu son homologue, qui est dans la ville pour une " +
      "visite de deux jours avec une délégation.";
    expect(otherLanguage(text)).toBe("French");
  });
});

describe("other scripts", () => {
  it.each([
    ["written in Arabic script", "قال المبعوث إن المحادثات ستستأنف في جنيف"],
    ["written in Cyrillic script", "Министр заявил, что переговоры начнутся в Женеве"],
    ["written in Greek script", "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν"],
    ["written in Hebrew script", "השר אמר כי השיחות יתחדשו בז'נבה"],
    ["Chinese", "外交部长表示会谈将于周五在日内瓦举行"],
    ["Japanese", "外相は会談が金曜日にジュネーブで行われると述べた"],
    ["Korean", "외무장관은 회담이 금요일 제네바에서 열릴 것이라고 말했다"],
    ["written in Devanagari", "विदेश मंत्री ने कहा कि वार्ता शुक्रवार को होगी"],
    ["Thai", "รัฐมนตรีกล่าวว่าการเจรจาจะเริ่มในวันศุกร์"],
    ["written in another script than the Latin", "აგვისტოში მოლაპარაკებები განახლდება"],
  ])("%s", (name, text) => {
    expect(otherLanguage(text)).toBe(name);
  });
});

describe("an article in another language", () => {
  it("is skipped with the reason", async () => {
    const fault = await faultOf("a.txt", {
      "a.txt": "Министр заявил, что переговоры начнутся в Женеве в пятницу.",
    });
    expect(fault.code).toBe("language");
    expect(fault.what).toBe("The text is written in Cyrillic script, and only English is read.");
  });

  it("is not a short English one", async () => {
    expect((await outcomeOf("a.txt", { "a.txt": "Talks off." })).ok).toBe(true);
  });
});
