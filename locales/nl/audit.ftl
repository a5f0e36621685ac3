# /audit: who did what when, and why. Never a member's words.

audit-heading = <b>Wat hier gedaan is</b> · pagina { $page } van { $pages }
audit-empty = Hier is nog niets gedaan.
audit-line = { $date } · { $name }
audit-reason = Reden: { $reason }
button-newer = ← Nieuwer
button-older = Ouder →

audit-role = Rol van lid { $number }: { $role }
audit-need-hidden = Vraag { $number } verborgen
audit-need-restored = Vraag { $number } teruggezet
audit-experience-hidden = Ervaring { $number } verborgen
audit-experience-restored = Ervaring { $number } teruggezet
audit-member-blocked = Lid { $number } geblokkeerd
audit-member-unblocked = Lid { $number } gedeblokkeerd
audit-matched =
    { $count ->
        [one] Leden laten zoeken voor één vraag
       *[other] Leden laten zoeken voor { $count } vragen
    }
audit-broadcast =
    { $count ->
        [one] Aan één lid geschreven
       *[other] Aan alle { $count } leden geschreven
    }
audit-broadcast-planned = Bericht { $number } aan leden bevestigd
audit-broadcast-stopped = Bericht { $number } aan leden gestopt
audit-broadcast-test = Bericht { $number } aan leden op zichzelf getest
audit-round-sent = Ronde { $number } verstuurd
audit-round-discarded = Ronde { $number } laten vallen
audit-weights-used = Versie { $number } van de gewichten in gebruik genomen
audit-weights-kept = Versie { $number } van de gewichten niet overgenomen
audit-weights-beginning = Terug naar de gewichten van het begin
audit-circles-sent = Stuurde de kaarten van kringweek { $number }
audit-circles-discarded = Legde de kringen van week { $number } opzij
audit-circles-asked = Kringen gaan weer pas uit na een tik
audit-circles-unasked = Kringen gaan voortaan vanzelf uit
audit-circle-hosted = Wil een groep openen voor kring { $number }
audit-report-read = Las melding { $number }
audit-report-settled = Handelde melding { $number } af

button-say-why = Zeg waarom, voor het logboek
reason-ask-log = Waarom? Dan kan wie het logboek leest het volgen.
reason-ask-member = Waarom? Het lid leest het ook, net als wie het logboek leest.
reason-names-someone = Het noemt iemand bij naam
reason-advertising = Het is reclame
reason-hurtful = Het kwetst iemand
reason-no-need = Het is geen vraag
button-own-words = In mijn eigen woorden
reason-words-log = Schrijf de reden, in hoogstens 300 tekens. Graag zonder namen: het logboek blijft.
reason-words-member = Schrijf de reden, in hoogstens 300 tekens. Het lid leest ze. Graag zonder namen: het logboek blijft.
reason-noted = ✅ Genoteerd.
reason-length = Een reden van 1 tot 300 tekens, graag.
button-to-mod = ← Naar /mod
