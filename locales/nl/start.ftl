# Joining, and the profile.

start-language =
    👋 Dag, ik ben <b>Raakvlak</b>. Vertel me wat je nodig hebt voor je werk, en ik zoek leden van de coöperatie die dat van binnenuit kennen.

    Welke taal spreken we?

start-consent = Vind je dat goed?
button-consent-yes = Ja, dat is goed
button-consent-no = Nee, dank je
consent-given = ✅ Je ging akkoord. Dank je.
start-no-consent = Dan bewaar ik niets over jou. Bedenk je je nog: /start.

start-name =
    Welke voornaam mogen anderen zien, zodra jullie allebei ja zeiden?

    Typ hem, of tik.
button-use-name = { $name }
name-unfit = Een voornaam volstaat: letters, hooguit 40, zonder cijfers of adressen. Hoe mag ik je noemen?

start-spoken = In welke talen kun je vlot met een ander lid praten? Tik ze allemaal aan.
button-ready = Klaar
spoken-none = Kies minstens één taal.

start-sector = Wat voor werk doe je?
start-sector-words = Hoe noem je het dan? Een paar woorden, hooguit 40 tekens: anderen zien ze.
sector-unfit = Tussen 2 en 40 tekens, graag, zonder adressen. Hoe noem je je werk?
start-region = Waar werk je het meest?
start-years = Hoelang werk je al voor jezelf?

start-done =
    Welkom, { $name }! Dit is wat anderen van je zien tot jullie allebei ja zeggen:

    <q>{ $facts }</q>

    Aanpassen kan met /profile. En nu waar het om draait: <b>wat heb je nodig?</b>
start-done-promised =
    Welkom, { $name }! Dit is wat anderen van je zien tot jullie allebei ja zeggen:

    <q>{ $facts }</q>

    Aanpassen kan met /profile.

use-the-buttons = Kies een van de knoppen, of stop met /cancel.

welcome-back = Fijn je terug te zien, { $name }. Wat kan ik voor je doen?
