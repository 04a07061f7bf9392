/**
 * The commonest function words of English and of other languages in Latin script, to tell them apart.
 *
 * Of the others only those count that aren't English words as well ("in", "is", "an", "man", "die"), nor parts of
 * names that English prose keeps in small letters ("de", "van", "al").
 */
export const ENGLISH: ReadonlySet<string> = words(`
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
  one you were her all she there would their we him been has when who will more no if out so said what up its about
  into than them can only other new some could time these two may then do first any my now such like our over me
  even most made after also did many before must through back years where much your way well down should because
  each just those people how too good very make world still own see men work long get here between both life being
  under never same another know while last might us great old year off come since against go came right take three
  says say told including during within without until among across around week month tuesday monday`);

const SHARED = words(
  "de van von al bin a i as am an do die me men man far fast per pro con via tot dig war hat no se",
);

export const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    French: `le la les des du et est une un dans que qui pour pas sur par plus avec ce il elle ne sont au aux cette
      ont été mais nous vous leur ces ses sa son être fait comme même ou où d'un d'une qu'il c'est n'est selon`,
    German: `der und das den dem von zu mit sich des auf für ist im nicht ein eine als auch es werden aus er hat dass
      sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch
      sein wurde sagte`,
    Spanish: `el la los las del que y en un una por con para su se lo como más pero sus al le ya este esta sí porque
      entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante uno ni contra ese eso fue
      había según es ha`,
    Italian: `il lo la gli le di che è e un una per con non si da del della dei delle nel nella sono come più anche
      ha ma al alla dal dalla questo questa essere stato tra loro ed ai agli alle sul sulla ci`,
    Portuguese: `o os as da do das dos que e um uma para com não se na nos nas por mais como mas foi ao ele sua ou
      ser quando muito há já está também só pelo pela até isso ela entre era depois sem mesmo aos seus são é em`,
    Dutch: `de het een en van te dat met voor zijn niet aan er om ook als maar bij dan nog naar heeft ze uit wordt
      door tot je hij werd worden kan meer geen deze dit wel zo hebben wat zich haar al tegen onder op`,
    Swedish: `och att det som en på är av för med den till inte om ett han men var jag från vi så kan när år under
      också efter eller nu sig där hade vid mot ska skulle kommer ut får finns sedan ha`,
    Danish: `og at det som en på er af med den til ikke om et han men var jeg fra vi så kan når også efter eller nu
      sig der havde ved mod skal skulle ud får har blev være`,
    Norwegian: `og at det som en på er av med den til ikke om et han men var jeg fra vi så kan når også etter eller
      nå seg der hadde ved mot skal skulle ut får har ble være`,
    Polish: `w i z na się nie do jest że o jak po co od za przez ale który która które tym ze dla są był była było
      tylko jego jej oraz też może przed czy już tego`,
    Czech: `a v se na je že s z do o k i jako za by byl byla bylo ale po pro jsou který která které podle tak od při
      také jeho jen už nebo však ve`,
    Romanian: `și de la în a cu pe nu o un că din este pentru mai care sunt au fost fi dar după prin acest această
      lui ale cel prin sau dintre`,
    Turkish: `ve bir bu da de için ile olarak çok daha gibi kadar sonra olan en ise ama var ne değil olduğu her
      tarafından göre`,
    Indonesian: `yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh ke telah juga sebagai adalah mereka
      ada bahwa karena kata atau lebih saat kepada bisa para`,
    Hungarian: `a az és hogy nem is egy van ez ha meg csak már azt volt mint még el ezt de vagy szerint lesz azonban
      ki amely után`,
    Finnish: `ja on ei että se oli hän ovat ole mutta myös kun niin kuin joka mukaan jo sen tai vain ollut sekä`,
    Catalan: `el la els les de i que un una per amb és no del al en es ha més com però seu seva aquest aquesta són
      dels als ser pel`,
    Swahili: `na ya wa kwa ni katika za la cha kuwa hiyo huo wake hii kama yake lakini pia baada`,
    Vietnamese: `và của các là có cho được trong với không này một những người đã khi về từ để ra đến theo`,
    Croatian: `i u je na se da su za od s koji koja koje ne kao što bi ili ali po iz će nije sa kako bio samo`,
  }).map(([name, list]) => [name, foreign(list)]),
);

function foreign(list: string): ReadonlySet<string> {
  return new Set([...words(list)].filter((word) => !ENGLISH.has(word) && !SHARED.has(word)));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
