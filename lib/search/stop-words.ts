/** Words too common to tell pages apart. They are neither indexed nor looked up; a quoted phrase still needs them. */
export const stopWords: ReadonlySet<string> = new Set(
  // English
  (
    'a about above after again against all am an and any are as at be because been before being below between both ' +
    'but by can could did do does doing don down during each few for from further had has have having he her here ' +
    'hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other ' +
    'our ours out over own same she should so some such than that the their them then there these they this those ' +
    'through to too under until up very was we were what when where whether which while who whom why will with would ' +
    'you your yours ' +
    // Spanish
    'al como con cual de del el en es esta este esto la las lo los para por que se sin sobre su sus un una uno y'
  ).split(' '),
)
