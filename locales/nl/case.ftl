# Cases: what moderators decide, what the member hears of it, and appeals.

button-mod-cases = ⚖️ Open zaken: { $count }
button-mod-review-on = Nieuwe teksten nakijken: aan (tik voor uit)
button-mod-review-off = Nieuwe teksten nakijken: uit (tik voor aan)

case-review = ⚖️ <b>Zaak { $number }</b> · nieuw
case-concern = ⚖️ <b>Zaak { $number }</b> · gemeld
case-appeal = ⚖️ <b>Zaak { $number }</b> · bezwaar
case-direct = ⚖️ <b>Zaak { $number }</b>
case-deleted = De auteur heeft het verwijderd.
case-member-left = Van wie dit was, is alles gewist. Er is niets meer te beslissen.
case-warnings =
    { $count ->
        [0] Nog geen waarschuwingen.
        [one] Al één waarschuwing.
       *[other] Al { $count } waarschuwingen.
    }
case-concerns =
    { $count ->
        [one] Eén lid heeft dit gemeld:
       *[other] { $count } leden hebben dit gemeld:
    }
case-concern-reason = • { $reason }
case-concern-words = • “{ $words }”
case-held = Anderen zien het niet tot jullie beslissen: iets erin ging al vaker rond.
case-paused = Anderen zien het niet tot jullie beslissen: meerdere leden hebben het gemeld.
case-appeal-words =
    Het lid ziet het anders:
    <q>{ $words }</q>
case-decided = ✓ { $name }: { $verdict }
verdict-leave = zo gelaten
verdict-hide = verborgen
verdict-warn = gewaarschuwd
verdict-block = geblokkeerd
verdict-uphold = het blijft zoals beslist
verdict-lift = teruggedraaid
button-case-leave = Zo laten
button-case-hide = Verbergen
button-case-warn = Waarschuwen
button-case-warn-text = Verbergen en waarschuwen
button-case-block = Lid blokkeren
button-case-uphold = Het blijft zo
button-case-lift = Terugdraaien
case-too-late = Een andere moderator was sneller. Hierboven zie je wie wat besliste.
case-not-yours = Deze zaak is voor een andere moderator: ze gaat over jou, of over je eigen beslissing.

queue-heading =
    { $count ->
        [one] ⚖️ <b>Eén open zaak</b>
       *[other] ⚖️ <b>{ $count } open zaken</b>, de oudste eerst
    }
queue-empty = ⚖️ Geen open zaken. Alles is beslist.
queue-review = { $number }. { $date } · nieuw · { $words }
queue-concern = { $number }. { $date } · gemeld · { $words }
queue-appeal = { $number }. { $date } · bezwaar · { $words }
queue-member = lid { $number }
button-to-queue = ← Open zaken

told-hide-need = Een moderator heeft deze vraag van jou gelezen en verborgen. Anderen zien ze niet meer:
told-hide-experience = Een moderator heeft deze ervaring van jou gelezen en verborgen. Anderen zien ze niet meer:
told-warn-need = Een moderator heeft deze vraag van jou gelezen en verborgen. Dit is een waarschuwing: let er alsjeblieft op hoe je hier aan anderen schrijft.
told-warn-experience = Een moderator heeft deze ervaring van jou gelezen en verborgen. Dit is een waarschuwing: let er alsjeblieft op hoe je hier aan anderen schrijft.
told-warn-member = Een moderator heeft bekeken hoe je hier met anderen omgaat. Dit is een waarschuwing: let er alsjeblieft op hoe je met hen schrijft en praat.
told-block-need = Een moderator heeft deze vraag van jou gelezen en je van Raakvlak uitgesloten.
told-block-experience = Een moderator heeft deze ervaring van jou gelezen en je van Raakvlak uitgesloten.
told-block-member = Een moderator heeft je van Raakvlak uitgesloten. Ik antwoord je niet meer.
told-what-hide = Je kunt gewoon blijven meedoen, en het gerust anders verwoorden. Zie jij het anders? Tik hieronder: een moderator kijkt er nog eens naar.
told-what-warn = Je kunt gewoon blijven meedoen. Zie jij het anders? Tik hieronder: een moderator kijkt er nog eens naar.
told-what-block = Zie jij het anders? Tik hieronder: een moderator kijkt er nog eens naar. Dat kan één keer. Je kunt ook de coöperatie contacteren.
told-uphold-need = We hebben opnieuw naar deze vraag gekeken. De beslissing blijft zoals ze was.
told-uphold-experience = We hebben opnieuw naar deze ervaring gekeken. De beslissing blijft zoals ze was.
told-uphold-member = We hebben er opnieuw naar gekeken. De beslissing blijft zoals ze was.
told-lift-need = We hebben opnieuw naar deze vraag gekeken, en je had gelijk: de beslissing is teruggedraaid. Sorry voor de last.
told-lift-experience = We hebben opnieuw naar deze ervaring gekeken, en je had gelijk: de beslissing is teruggedraaid. Sorry voor de last.
told-lift-member = We hebben er opnieuw naar gekeken, en je had gelijk: de beslissing is teruggedraaid. Sorry voor de last.
button-appeal = Ik zie het anders
appeal-ask = Wat zien wij over het hoofd? Schrijf het in één bericht, tot 500 tekens. Een moderator leest het, als het kan een andere dan eerst.
appeal-sent = Bedankt. Een moderator kijkt er nog eens naar, en je hoort wat ervan komt.
appeal-before = Je hebt het ons al gezegd. Je hoort wat ervan komt.
appeal-length = Tussen 1 en 500 tekens, graag.

audit-by-rule = Raakvlak
audit-case-leave = Zaak { $number }: zo gelaten
audit-case-hide = Zaak { $number }: verborgen
audit-case-warn = Zaak { $number }: gewaarschuwd
audit-case-block = Zaak { $number }: geblokkeerd
audit-case-uphold = Bezwaar { $number }: het blijft zoals beslist
audit-case-lift = Bezwaar { $number }: teruggedraaid
audit-case-held = Zaak { $number }: niet getoond tot een beslissing, want iets erin ging al vaker rond
audit-case-paused = Zaak { $number }: niet meer getoond tot een beslissing, want door meerdere leden gemeld
audit-review-on = Nakijken van nieuwe teksten aangezet
audit-review-off = Nakijken van nieuwe teksten uitgezet
command-queue = Zaken om te beslissen
case-for-moderators = Alleen moderators kunnen hierover beslissen.
case-why-in-private = Beslist. Waarom, vraag ik je privé.
audit-group-chosen = Liet zaken ook naar een groep brengen
audit-group-given-up = Liet geen zaken meer naar de groep brengen
