# /stats, /diversity en /report: wat de coöperatie van zichzelf ziet.

figures-legend = 15+ betekent minstens vijftien leden; – betekent te weinig om te tonen.
percent = { $share } %
report-range = { $first } tot en met { $last }

# Een paar woorden, boven een grafiekje of in een lijst.
chart-members = Leden
chart-active = Deden iets
chart-told = Vertelden een vraag
chart-matched = Kregen een kaart
chart-met = Leerden iemand kennen
chart-solved = Losten een vraag op
chart-unmet = Diensten schieten tekort
chart-all-members = Alle leden
chart-of = { $part } van { $whole }

stats-heading = De week vanaf { $day }, met de week ervoor tussen haakjes
stats-line = { $what }: { $now } ({ $before })
waited-0 = De helft van wie iemand leerde kennen, wachtte daar hoogstens een dag op.
waited-1 = De helft van wie iemand leerde kennen, wachtte daar hoogstens drie dagen op.
waited-2 = De helft van wie iemand leerde kennen, wachtte daar hoogstens een week op.
waited-3 = De helft van wie iemand leerde kennen, wachtte daar hoogstens twee weken op.
waited-4 = De helft van wie iemand leerde kennen, wachtte daar hoogstens een maand op.
waited-5 = De helft van wie iemand leerde kennen, wachtte daar meer dan een maand op.

diversity-heading = Wie wat nodig heeft, eind { $month }
diversity-nothing = Geen enkel thema heeft al genoeg leden om te tonen wie wat nodig heeft.
diversity-theme = { $name }: { $count }
diversity-more-often = Vaker dan je van hun aandeel onder de leden zou verwachten:
diversity-nobody-stands-out = Geen enkele groep wijkt duidelijk af van haar aandeel onder de leden.
diversity-emphasis = { $group } bij ‘{ $theme }’: ongeveer { $ratio } keer zo vaak, minstens { $least } keer
diversity-caution = ‘Minstens’ is de voorzichtige kant van de schatting. Alleen groepen die ook daar boven 1 blijven, staan hier; toeval speelt dus nauwelijks mee.
diversity-about = De getallen zijn leden met een open vraag. Hoe donkerder, hoe groter het aandeel van de groep in het thema; de eerste kolom toont haar aandeel onder alle leden.
dimension-sector = Soort werk
dimension-region = Regio
dimension-years = Jaren ervaring
dimension-language = Taal

report-ask = Over welke maanden? Een verslag gaat over hele maanden, zodra ze voorbij zijn.
report-none = Sinds de eerste vraag is er nog geen maand voorbij. In de nieuwe maand kan het eerste verslag gemaakt worden.
report-usage = Ik begrijp niet welke maanden je bedoelt. Eén maand: /report 2026-10. Meer maanden: /report 2026-08 2026-10.
report-no-such-month = Over die maanden zijn er geen cijfers. /report toont welke er wel zijn.
report-coming = Het verslag wordt gemaakt. Het komt hier als bestand.
report-working = Een ogenblik, ik reken het uit. Dat duurt een paar seconden.
report-failed = Het is me deze keer niet gelukt. Vraag het straks nog eens.
button-report-month = { $month }
button-report-range = De laatste { $count } maanden
diversity-none = Sinds de eerste vraag is er nog geen maand voorbij. In de nieuwe maand kan ik tonen wie wat nodig heeft.

report-caption = Het verslag over { $months }. Gaat open in elke browser, ook zonder internet, en past op A4.
report-caption-tables = Dezelfde cijfers voor een rekenblad
map-caption = De kaart van de vragen. Elke stip staat voor vijf leden; wat dicht bij elkaar ligt, lijkt op elkaar.
report-title = Wat leden nodig hebben: { $months }
report-made = Gemaakt op { $day } door Raakvlak

section-headlines = In het kort
section-map = De kaart van de vragen
section-unmet = Waar onze diensten nog geen antwoord op hebben
section-diversity = Wie wat nodig heeft
section-trends = Thema’s door de tijd
section-introductions = Kennismakingen en wat ervan kwam
section-method = Hoe dit geteld is

figure-members = Leden
figure-active = Deden hier iets
figure-told = Vertelden een vraag
figure-matched = Kregen een kaart over een ander lid
figure-met = Maakten kennis
figure-talked = Zeggen dat ze elkaar spraken
figure-solved = Losten een vraag op
figure-known = Weten of een dienst hun vraag beantwoordt
figure-unmet = Zonder dienst die hun vraag beantwoordt
figure-unmet-share = Van wie het weet: diensten schieten tekort
figure-in-theme = Leden met een open vraag
figure-short-in-theme = Van hen: diensten schieten tekort
report-added-up = Bij meer maanden zijn de getallen van elke maand opgeteld: wie in twee maanden meedeed, telt twee keer.

map-about = Thema’s die dicht bij elkaar liggen, gaan over gelijkaardige dingen. Elke stip staat voor vijf leden en is willekeurig rond haar thema gestrooid: geen enkele stip is iemands vraag.
map-alt = Een kaart van de thema’s met hun namen. Leden in elk thema: { $themes }.
unmet-about = Diensten schieten tekort waar een lid ‘gedeeltelijk’ of ‘nee’ zei over de getoonde diensten, of waar er geen in de buurt van de vraag kwam.
unmet-alt = Een balk per thema: de leden, en gearceerd voor wie de diensten tekortschieten. De tabel hieronder bevat dezelfde getallen.
unmet-table = Thema’s aan het einde van de laatste maand
unmet-quotes = In de woorden van leden die dat goed vinden, zonder namen en adressen:
trends-about = Leden met een open vraag in elk thema, aan het einde van elke maand.
trends-alt = Een lijngrafiekje voor elk van de grootste thema’s. De tabel hieronder bevat dezelfde getallen.
trends-table = Leden met een open vraag
introductions-about = Leden maken pas kennis als ze allebei ja zeiden. Elke kolom telt een lid één keer per maand.
introductions-table = Maand na maand
report-method = We tellen leden, geen berichten: elk lid telt één keer in een getal, hoeveel vragen het ook vertelde. Een maand krijgt haar cijfers als ze voorbij is, en houdt die. Elk getal is een ‘minstens’, in stappen van vijf, nadat er een geheim getal is afgetrokken. Het klopt dus altijd, en is vaak een beetje te laag. Percentages en verhoudingen zijn alleen uit deze getallen berekend.
report-limits = Thema’s worden gevonden door een taalmodel dat vergelijkt wat vragen betekenen, en moderatoren verbeteren ze; een vraag kan in het verkeerde thema zitten. We tellen alleen wat leden aan de bot vertelden: wie iets nodig heeft en het niet zei, ontbreekt hier. Kleine groepen komen helemaal niet voor. Dat is de prijs om niemand herkenbaar te maken.

column-month = Maand
column-what = Wat
column-theme = Thema
column-group = Groep
column-least = Minstens
column-members = Leden
column-short = Diensten schieten tekort voor
sheet-figures = Cijfers
sheet-about = Hoe het geteld is
