# Help, a pause, and everything the bot did not ask for.

help =
    <b>Wat ik voor je kan doen</b>

    /need – vertel wat je nodig hebt; ik zoek leden
    /ask – zoek in wat leden hebben meegemaakt
    /experience – deel wat je hebt meegemaakt
    /mine – je vragen, kaarten en kennismakingen
    /circles – je kring: wie, waar, wanneer
    /circle – praten in je kring
    /talk – je gesprekken via de bot
    /services – wat de coöperatie aanbiedt
    /proposals – nieuwe diensten in de maak
    /profile – wat anderen van je zien
    /privacy – jouw gegevens, jouw keuze
    /mydata – krijg alles wat er van je bewaard wordt
    /forget – laat alles van je wissen
    /invite – iemand uitnodigen
    /language – een andere taal
    /limit – hoeveel kennismakingen per maand
    /pause – even pauze: geen kaarten, geen vragen
    /resume – weer meedoen
    /cancel – stoppen met wat we aan het doen zijn

    Je mag ook gewoon typen wat je nodig hebt.
help-elsewhere = Typ in een andere chat { $name } en een paar woorden: dan vind je ervaringen die leden ook daar laten tonen.
help-house = 🏠 { $who }
help-new = Ik help leden van de coöperatie om andere leden te vinden die hun vraag van binnenuit kennen. Begin met /start; ik bewaar niets voor je akkoord gaat.
help-working-group =
    <b>Met je rol</b>

    /unmet – waar onze diensten tekortschieten
    /themes – wat leden nodig hebben, gegroepeerd
    /stats – hoe de week verliep
    /diversity – wie wat nodig heeft
    /report – het verslag van een maand, als bestand
    /propose – een nieuwe dienst voorstellen
help-moderator =
    /mod – voor moderatoren
    /queue – zaken om te beslissen
    /why – waarom twee leden niet kennismaken
    /audit – wat er gedaan is, door wie en waarom
    /weights – wat meetelt bij het zoeken, en wat kennismakingen leerden
help-admin = /role – wie wat mag

language-ask = Welke taal spreken we?
language-set = Vanaf nu spreken we Nederlands.

limit-ask =
    { $count ->
        [0] Hoeveel kennismakingen per maand passen je? Nu: geen.
        [one] Hoeveel kennismakingen per maand passen je? Nu: één.
       *[other] Hoeveel kennismakingen per maand passen je? Nu: { $count }.
    }
limit-set =
    { $count ->
        [0] Genoteerd: voorlopig geen kennismakingen. Met /limit pas je dat weer aan.
        [one] Genoteerd: hooguit één kennismaking per maand.
       *[other] Genoteerd: hooguit { $count } kennismakingen per maand.
    }
limit-yes-taken-back =
    { $count ->
        [one] Je had op meer kaarten ja gezegd. De laatste heb ik gesloten; niemand hoort waarom.
       *[other] Je had op meer kaarten ja gezegd. De laatste { $count } heb ik gesloten; niemand hoort waarom.
    }

paused = Geniet van je pauze. Geen kaarten en geen vragen tot je /resume zegt. Wat je vertelde, blijft bewaard.
button-resume = Weer meedoen
resumed = Welkom terug! Ik zoek weer leden voor je open vragen.
set-aside = Je laatste drie kaarten bleven zonder antwoord, dus ik laat je even met rust: ik stuur je geen nieuwe, en stel je aan niemand voor. Dat is helemaal niet erg, en niemand hoort ervan. Wil je weer meedoen? Eén tik volstaat.

cancel-done = Goed, we stoppen.
cancel-joining = Goed, we stoppen. Een andere keer verder: /start.
cancel-nothing = Er is niets om te stoppen. Met /help zie je wat ik kan doen.

unknown-command = Die opdracht ken ik niet.
say-more = Vertel me iets meer, dan zoek ik leden: wat speelt er, en wat zou helpen?
edited-late = Met dit bericht ben ik al verder, dus je wijziging komt te laat. In /mine kun je een vraag herschrijven.

not-text-voice = Spraakberichten kan ik niet beluisteren. Kun je het typen, in een paar zinnen?
not-text-forward = Ik zie dat dit doorgestuurd is. Kun je het in je eigen woorden vertellen?
not-text-other = Ik kan alleen tekst lezen. Kun je het typen, in een paar zinnen?

blocked = Je kunt Raakvlak op dit moment niet gebruiken. Vragen? Contacteer de coöperatie.
sorry-failed = Er liep bij ons iets mis. Je bericht is bewaard, en de moderatoren weten het.

flood-pause =
    { $minutes ->
        [one] Dat gaat me even te snel. Over een minuut lees ik weer; wat je tot dan stuurt, lees ik niet.
       *[other] Dat gaat me even te snel. Over { $minutes } minuten lees ik weer; wat je tot dan stuurt, lees ik niet.
    }
