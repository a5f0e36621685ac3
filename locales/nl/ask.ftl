# /ask: looking through what members shared.

ask-ask = Wat wil je weten? Een paar woorden volstaan, in om het even welke taal. Ik kijk wat leden hebben meegemaakt, en wie er nu in zit.
ask-length = Tussen 3 en 300 tekens, graag: wat wil je weten?
ask-looking = 🔎 Een ogenblik, ik zoek.
ask-waking = 🔎 Ik ben nog maar net wakker en kom even op gang. Je antwoord komt vanzelf, hooguit een minuut.
ask-nothing = Ik vond niets dat erop lijkt, geen ervaring en geen vraag. Vertel het als vraag, dan hoor je van me zodra er iemand past.
button-ask-need = ✏️ Vertel het als vraag

ask-page =
    🔎 <b>{ $words }</b>
    { $first }–{ $last } van { $total }
ask-page-only = 🔎 <b>{ $words }</b>
ask-entry-experience =
    <b>{ $number }. Maakte het mee</b> · { $facts }
    <q>{ $words }</q>
    Wat hielp: { $helped }
ask-entry-need =
    <b>{ $number }. Zit er nu in</b> · { $facts }
    <q>{ $words }</q>
ask-entry-gone = <b>{ $number }.</b> Deze is er niet meer.
ask-gone = Deze is er niet meer.
button-ask-read = Lees { $number }
button-previous = ← Terug
button-next = Verder →
button-back-list = ← Terug naar de lijst

button-helped = 👍 Dit hielp
ask-helped = 👍 Je zei dat dit hielp. De auteur hoort dat, nooit van wie.
ask-helped-many = 👍 Hielp { $count } leden.
button-talk-author = 💬 Praat met de auteur
button-talk-peer = 💬 Praat met dit lid
talk-asked = 💬 Je vroeg een gesprek. Je hoort het zodra de ander ook ja zegt.
talk-not-now = Hier is op dit moment geen gesprek mogelijk.
talk-at-limit = Met je ja’s die nog wachten heb je deze maand al alle kennismakingen die je wilde. Met /limit maak je ruimte.
talk-paused = Je neemt even pauze. Eerst /resume, dan vraag ik het.
