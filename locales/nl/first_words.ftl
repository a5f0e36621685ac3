# The first words after an introduction: questions, a moment, a nudge.

opening-heading = Twee vragen om mee te beginnen:
opening-how = • <i>‘Wat heb je al geprobeerd, en wat zou je nu anders doen?’</i>
opening-who = • <i>‘Bij wie ben je al gaan aankloppen, en wie kwam het dichtst in de buurt?’</i>
opening-whether = • <i>‘Waarom zou je het doen, en wat houdt je tegen?’</i>
opening-what = • <i>‘Wat moet er als eerste veranderen, zodat je weer vooruit kunt?’</i>
opening-been-helped = • <i>‘Wat gaf uiteindelijk de doorslag, en zou je het nu weer zo doen?’</i>
opening-been-tried = • <i>‘Wat zou je meteen overslaan als het vandaag opnieuw begon?’</i>
opening-been = • <i>‘Waaraan merkte je dat het de goede kant op ging?’</i>
opening-in-it = • <i>‘Waar sta je nu, en wat is het eerste dat je moet beslissen?’</i>
opening-money = • <i>‘Hoe begin jij met een klant over geld: vooraf, op papier, aan de telefoon?’</i>
opening-care = • <i>‘Hoe regel jij het thuis als het werk roept, en wat schiet er dan bij in?’</i>
opening-alone = • <i>‘Met wie praat jij hierover, en wat mis je het meest?’</i>
opening-time = • <i>‘Stel dat je volgende week een dag minder had: wat viel er als eerste af?’</i>
opening-rules = • <i>‘Waar vond jij een antwoord dat je vertrouwt, en wat is je nog niet duidelijk?’</i>
opening-tools = • <i>‘Hoe heb jij dit geleerd, en wat zou je niet opnieuw kopen?’</i>
opening-customers = • <i>‘Van welke klant heb jij het meest geleerd, en hoe kwam die bij je?’</i>
opening-same-sector = • <i>‘Wat is hier in ons vak anders dan elders?’</i>
opening-other-sector = • <i>‘Hoe gaat dat in jouw vak?’</i>
opening-wish = • <i>‘Wanneer is dit gesprek voor jou de moeite waard geweest?’</i>

slot = { $weekday } { $day } tussen { $start } en { $end } uur
opening-slot = 🗓 Even bellen? Misschien { $slot }. Dat is voor jullie allebei een gewoon uur.

button-in-touch = 🙌 We hebben contact
in-touch-thanks = Fijn! Een goed gesprek gewenst.
nudge = 👋 Gisteren bracht ik je in contact met { $name }. Of jullie elkaar al schreven, kan ik niet zien. Zo niet: één zinnetje is genoeg. Bijvoorbeeld:
