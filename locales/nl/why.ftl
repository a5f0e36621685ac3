# Why two members are not introduced.

why-usage = Welke twee? /why 12 34 of /why @een @ander. De nummers staan in /mod onder elke vraag.
why-unknown = Ik ken geen lid ‘{ $words }’.
why-member = <b>{ $number }</b>: { $facts }
why-not = Ze worden nu niet met elkaar in contact gebracht, want:
why-may-meet = Niets houdt hen uit elkaar. Of hun vragen genoeg op elkaar lijken, is nog niet vergeleken.
why-may-meet-alike = Niets houdt hen uit elkaar. Bij de laatste vergelijking leken hun vragen voor { $percent }% op elkaar.

against-same-person = • dit is een en hetzelfde lid
against-no-shared-language = • ze spreken geen gemeenschappelijke taal
against-introduced-before = • ze hebben al eerder kennisgemaakt
against-declined-lately = • ze zijn minder dan 90 dagen geleden aan elkaar voorgesteld, en het kwam niet tot een gesprek
against-kept-apart = • een van beiden wil de ander niet meer ontmoeten
against-blocked = • { $number } is geblokkeerd
against-in-question = • { $number } is door meerdere leden gemeld en wacht op een beslissing
against-no-consent = • { $number } is niet klaar met inschrijven, of ging niet akkoord met de huidige voorwaarden
against-unreachable = • { $number } is in Telegram niet te bereiken
against-paused = • { $number } neemt pauze
against-set-aside = • { $number } staat even aan de kant, na drie kaarten zonder antwoord
against-at-limit = • { $number } heeft deze maand al zoveel kennismakingen als gewenst, ja’s die nog wachten meegeteld
against-no-open-need = • { $number } heeft geen open vraag
against-hidden = • de vraag van { $number } is door een moderator verborgen
against-card-out = • { $number } heeft al een kaart over de ander
