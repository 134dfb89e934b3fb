<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountBook</name>
    <message>
        <source>Demo account</source>
        <translation>Cuenta de demostración</translation>
    </message>
    <message>
        <source>From WHOP_API_KEY</source>
        <translation>De WHOP_API_KEY</translation>
    </message>
    <message>
        <source>The account could not be written to the settings file. Check that the data folder can be written.</source>
        <translation>No se pudo escribir la cuenta en el archivo de ajustes. Compruebe que se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing but the limits of this account can be changed.</source>
        <translation>De esta cuenta solo se pueden cambiar los límites.</translation>
    </message>
</context>
<context>
    <name>AccountDoor</name>
    <message>
        <source>The demo account could not be started: %1</source>
        <translation>No se pudo iniciar la cuenta de demostración: %1</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read: %2</source>
        <translation>No se pudo leer la clave de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>Tipo de resultado</translation>
    </message>
    <message>
        <source>All result types</source>
        <translation>Todos los tipos de resultado</translation>
    </message>
    <message>
        <source>no result type</source>
        <translation>sin tipo de resultado</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>sin moneda indicada</translation>
    </message>
    <message>
        <source>Left out, in other currencies (%1): %2</source>
        <translation>Omitidos, en otras monedas (%1): %2</translation>
    </message>
    <message>
        <source>Left out, with other results: %1</source>
        <translation>Omitidos, con otros resultados: %1</translation>
    </message>
    <message>
        <source>%1 result types beside each other: choose one to see its median</source>
        <translation>%1 tipos de resultado juntos: elija uno para ver su mediana</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Sin %1: %2</translation>
    </message>
    <message>
        <source>Still loading: %1</source>
        <translation>Aún se cargan: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1 or more</source>
        <translation>Intervalo del 95 %: %1 o más</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>Intervalo del 95 %: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>A picture is written as .png, .svg or .pdf.</source>
        <translation>Una imagen se escribe como .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>No se pudo escribir la imagen: %1</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Manage the ad groups of a Whop ad account.

WHOP_API_KEY and WHOP_BASE_URL in the environment make an account for this run.</source>
        <translation>Gestione los grupos de anuncios de una cuenta publicitaria de Whop.

WHOP_API_KEY y WHOP_BASE_URL en el entorno crean una cuenta para esta ejecución.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Keep all state (settings, journal, demo account) in this folder.</source>
        <translation>Guardar todo el estado (ajustes, registro, cuenta de demostración) en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to this PNG file and end.</source>
        <translation>Escribir una imagen de la ventana cargada en este archivo PNG y terminar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>Open the account with this name.</source>
        <translation>Abrir la cuenta con este nombre.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>With --dry-run: print what this plan would change in the account (the demo account unless --account names another) and end. The status is 0 when all of it could be posted, 2 when something could not, 1 after an error. Nothing is sent.</source>
        <translation>Con --dry-run: mostrar qué cambiaría este plan en la cuenta (la de demostración, salvo que --account nombre otra) y terminar. El estado es 0 si todo se podría enviar, 2 si algo no, 1 tras un error. No se envía nada.</translation>
    </message>
    <message>
        <source>Goes with --apply.</source>
        <translation>Va con --apply.</translation>
    </message>
    <message>
        <source>Write the performance review of an account to this .pdf, .html or .xlsx file, without a window, and end. Nothing is changed. SOURCE_DATE_EPOCH in the environment takes the place of the present time.</source>
        <translation>Escribir el análisis de rendimiento de una cuenta en este archivo .pdf, .html o .xlsx, sin ventana, y terminar. No se cambia nada. SOURCE_DATE_EPOCH en el entorno ocupa el lugar de la hora actual.</translation>
    </message>
    <message>
        <source>Goes with --report: today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07; without it the window of the last time.</source>
        <translation>Va con --report: today, 7d, 14d, 30d, all o dos días como 2026-06-01..2026-06-07; sin ella, el periodo de la última vez.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Open this plan (.agmplan) for review once the account is loaded. Nothing is sent.</source>
        <translation>Abrir este plan (.agmplan) para revisarlo cuando la cuenta esté cargada. No se envía nada.</translation>
    </message>
    <message>
        <source>Try --help.</source>
        <translation>Pruebe --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood: besides options there can be one plan, a file that ends with .%2. Try --help.</source>
        <translation>No se entiende «%1»: además de opciones puede haber un plan, un archivo que termina en .%2. Pruebe --help.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir necesita una carpeta.</translation>
    </message>
    <message>
        <source>--screenshot needs a file.</source>
        <translation>--screenshot necesita un archivo.</translation>
    </message>
    <message>
        <source>--apply needs the file of a plan.</source>
        <translation>--apply necesita el archivo de un plan.</translation>
    </message>
    <message>
        <source>--dry-run goes with --apply FILE.</source>
        <translation>--dry-run va con --apply FILE.</translation>
    </message>
    <message>
        <source>A plan is posted from the review in the window: start the program, open the plan there and post it. To see here what it would do, add --dry-run.</source>
        <translation>Un plan se envía desde la revisión en la ventana: inicie el programa, abra allí el plan y envíelo. Para ver aquí qué haría, añada --dry-run.</translation>
    </message>
    <message>
        <source>--apply prints text and has no picture: leave out --screenshot.</source>
        <translation>--apply escribe texto y no tiene imagen: quite --screenshot.</translation>
    </message>
    <message>
        <source>--report takes a file that ends with .pdf, .html or .xlsx, not “%1”.</source>
        <translation>--report admite un archivo que termine en .pdf, .html o .xlsx, no «%1».</translation>
    </message>
    <message>
        <source>--window goes with --report FILE.</source>
        <translation>--window va con --report FILE.</translation>
    </message>
    <message>
        <source>--report stands alone: leave out --apply and --screenshot.</source>
        <translation>--report va solo: quite --apply y --screenshot.</translation>
    </message>
    <message>
        <source>A plan is opened in the window: leave out --apply, --report and --screenshot, or the plan.</source>
        <translation>Un plan se abre en la ventana: quite --apply, --report y --screenshot, o el plan.</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not “%1”.</source>
        <translation>--size admite un ancho y un alto como 1280x800, no «%1».</translation>
    </message>
    <message>
        <source>Speak this language in this run: one of %1, or system.</source>
        <translation>Hablar este idioma en esta ejecución: uno de %1, o system.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>--language takes one of %1, or system.</source>
        <translation>--language admite uno de %1, o system.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light, high-contrast-dark or system, for this run; without it as it was chosen in the window.</source>
        <translation>light, dark, high-contrast-light, high-contrast-dark o system, para esta ejecución; sin ella, como se eligió en la ventana.</translation>
    </message>
    <message>
        <source>--theme takes light, dark, high-contrast-light, high-contrast-dark or system, not “%1”.</source>
        <translation>--theme admite light, dark, high-contrast-light, high-contrast-dark o system, no «%1».</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>The campaign owns the budget (campaign budget, CBO); its amount is not known.</source>
        <translation>El presupuesto es de la campaña (presupuesto de campaña, CBO); no se conoce su importe.</translation>
    </message>
    <message>
        <source>The campaign owns the budget (campaign budget, CBO): %1, %2, shared by its ad groups.</source>
        <translation>El presupuesto es de la campaña (presupuesto de campaña, CBO): %1, %2, compartido por sus grupos de anuncios.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>The ad group has no title.</source>
        <translation>El grupo de anuncios no tiene título.</translation>
    </message>
    <message>
        <source>When active</source>
        <translation>Al activarse</translation>
    </message>
    <message>
        <source>No start is set: it may deliver as soon as it is active.</source>
        <translation>No hay inicio fijado: puede entregarse en cuanto esté activo.</translation>
    </message>
    <message>
        <source>Until paused</source>
        <translation>Hasta pausarse</translation>
    </message>
    <message>
        <source>No end is set: it runs until it is paused.</source>
        <translation>No hay fin fijado: sigue hasta que se pause.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>The ad group has no budget of its own: the campaign owns it (CBO).</source>
        <translation>El grupo de anuncios no tiene presupuesto propio: es de la campaña (CBO).</translation>
    </message>
    <message>
        <source>The ad group has no bid strategy of its own: the campaign may own it.</source>
        <translation>El grupo de anuncios no tiene estrategia de puja propia: puede ser de la campaña.</translation>
    </message>
    <message>
        <source>Only the strategies cost target and bid cap have a target.</source>
        <translation>Solo las estrategias de coste objetivo y de límite de puja tienen un objetivo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No least amount a day is set.</source>
        <translation>No hay un mínimo diario fijado.</translation>
    </message>
    <message>
        <source>No cap is set; only the goal reach has one.</source>
        <translation>No hay límite fijado; solo lo tiene el objetivo de alcance.</translation>
    </message>
    <message>
        <source>Not applicable: the goal is nothing that the Whop pixel attributes.</source>
        <translation>No aplicable: el objetivo no es nada que el píxel de Whop atribuya.</translation>
    </message>
    <message>
        <source>Not applicable: the result event “%1” has no count here.</source>
        <translation>No aplicable: el evento de resultado «%1» no tiene recuento aquí.</translation>
    </message>
    <message>
        <source>Only custom events have a name of their own.</source>
        <translation>Solo los eventos personalizados tienen nombre propio.</translation>
    </message>
    <message>
        <source>Not applicable: this event is not the goal, and none was attributed.</source>
        <translation>No aplicable: este evento no es el objetivo y no se atribuyó ninguno.</translation>
    </message>
    <message>
        <source>Not applicable: the server has no value for it.</source>
        <translation>No aplicable: el servidor no tiene ningún valor.</translation>
    </message>
    <message>
        <source>A lower bound: %1 were spent without a single one. Zero events are compatible with up to 3.69 (95 % interval), so one costs more than %2.</source>
        <translation>Un límite inferior: se gastaron %1 sin ninguno. Cero eventos son compatibles con hasta 3.69 (intervalo del 95 %), así que uno cuesta más de %2.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, %1 is 0.</source>
        <translation>Indefinido: no hay por qué dividir, %1 es 0.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, nothing was spent.</source>
        <translation>Indefinido: no hay por qué dividir, no se gastó nada.</translation>
    </message>
    <message>
        <source>Undefined: nobody was reached.</source>
        <translation>Indefinido: no se alcanzó a nadie.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, there were no impressions.</source>
        <translation>Indefinido: no hay por qué dividir, no hubo impresiones.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(empty title)</source>
        <translation>(título vacío)</translation>
    </message>
    <message>
        <source>The title holds nothing that can be seen.</source>
        <translation>El título no contiene nada visible.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>Ningún problema abierto.</translation>
    </message>
    <message>
        <source>The campaign %1 is not loaded.</source>
        <translation>La campaña %1 no está cargada.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>For the whole lifetime, not for a day.</source>
        <translation>Para toda la duración, no por día.</translation>
    </message>
    <message>
        <source>The figures of this stats window are loading.</source>
        <translation>Las cifras de este periodo se están cargando.</translation>
    </message>
    <message>
        <source>This server does not send it.</source>
        <translation>Este servidor no lo envía.</translation>
    </message>
    <message>
        <source>Exactly: %1</source>
        <translation>Exactamente: %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>API: %1 = %2</source>
        <translation>API: %1 = %2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>The name people see. At most 255 characters.</source>
        <translation>El nombre que ven las personas. Como máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether the ad group is switched on: active, paused or rejected by review.</source>
        <translation>Si el grupo de anuncios está encendido: activo, en pausa o rechazado en la revisión.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Why the ad group delivers or does not: learning, no ads, campaign paused, scheduled and so on.</source>
        <translation>Por qué el grupo de anuncios se entrega o no: aprendizaje, sin anuncios, campaña en pausa, programado, etc.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>The campaign that holds this ad group. It cannot be changed later.</source>
        <translation>La campaña que contiene este grupo de anuncios. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>The ad group&apos;s own budget, per day or for its lifetime. Not applicable when the campaign owns the budget (CBO).</source>
        <translation>El presupuesto propio del grupo de anuncios, por día o para toda su duración. No aplicable cuando el presupuesto es de la campaña (CBO).</translation>
    </message>
    <message>
        <source>Budget type</source>
        <translation>Tipo de presupuesto</translation>
    </message>
    <message>
        <source>Whether the budget is for a day or for the whole lifetime.</source>
        <translation>Si el presupuesto es por día o para toda la duración.</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>The amount charged in the stats window.</source>
        <translation>El importe cobrado en el periodo de las estadísticas.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>How often the result event happened: the count behind the result event, such as purchases. Different result types are never added.</source>
        <translation>Cuántas veces ocurrió el evento de resultado: el recuento tras ese evento, por ejemplo compras. Los tipos distintos nunca se suman.</translation>
    </message>
    <message>
        <source>Cost per result</source>
        <translation>Coste por resultado</translation>
    </message>
    <message>
        <source>Spend divided by results. Not applicable when the goal is nothing the Whop pixel attributes; without a result a lower bound is shown.</source>
        <translation>Gasto dividido por resultados. No aplicable si el objetivo no es nada que el píxel de Whop atribuya; sin resultados se muestra un límite inferior.</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>How often the ads were shown.</source>
        <translation>Cuántas veces se mostraron los anuncios.</translation>
    </message>
    <message>
        <source>Clicks (all)</source>
        <translation>Clics (todos)</translation>
    </message>
    <message>
        <source>All clicks on the ads.</source>
        <translation>Todos los clics en los anuncios.</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Clicks divided by impressions.</source>
        <translation>Clics divididos por impresiones.</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>Spend divided by clicks. Undefined without clicks.</source>
        <translation>Gasto dividido por clics. Indefinido sin clics.</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Spend per 1,000 impressions. Undefined without impressions.</source>
        <translation>Gasto por cada 1000 impresiones. Indefinido sin impresiones.</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Purchase value divided by spend, both in US dollars. Undefined without spend.</source>
        <translation>Valor de las compras dividido por el gasto, ambos en dólares estadounidenses. Indefinido sin gasto.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>How many different people saw the ads. People may be in several ad groups, so it has no total.</source>
        <translation>A cuántas personas distintas se mostraron los anuncios. Una persona puede estar en varios grupos, por eso no hay total.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Impressions divided by reach, as the ad network reports it.</source>
        <translation>Impresiones divididas por alcance, según la red publicitaria.</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>Clics únicos</translation>
    </message>
    <message>
        <source>How many different people clicked. People may be in several ad groups, so it has no total.</source>
        <translation>Cuántas personas distintas hicieron clic. Una persona puede estar en varios grupos, por eso no hay total.</translation>
    </message>
    <message>
        <source>Unique CTR</source>
        <translation>CTR único</translation>
    </message>
    <message>
        <source>Unique clicks divided by impressions.</source>
        <translation>Clics únicos divididos por impresiones.</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Clics en enlaces</translation>
    </message>
    <message>
        <source>Clicks on links in the ads.</source>
        <translation>Clics en enlaces de los anuncios.</translation>
    </message>
    <message>
        <source>Cost per unique click</source>
        <translation>Coste por clic único</translation>
    </message>
    <message>
        <source>Spend divided by unique clicks.</source>
        <translation>Gasto dividido por clics únicos.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Purchases attributed by the Whop pixel, last click.</source>
        <translation>Compras atribuidas por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Valor de compras</translation>
    </message>
    <message>
        <source>Value of the attributed purchases, always in US dollars.</source>
        <translation>Valor de las compras atribuidas, siempre en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Leads attributed by the Whop pixel, last click.</source>
        <translation>Clientes potenciales atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Schedule events attributed by the Whop pixel, last click.</source>
        <translation>Eventos de cita atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Submitted applications</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Submit-application events attributed by the Whop pixel, last click.</source>
        <translation>Eventos de envío de solicitud atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contact events attributed by the Whop pixel, last click.</source>
        <translation>Eventos de contacto atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Completed registrations</source>
        <translation>Registros completados</translation>
    </message>
    <message>
        <source>Complete-registration events attributed by the Whop pixel, last click.</source>
        <translation>Eventos de registro completado atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Viewed contents</source>
        <translation>Contenidos vistos</translation>
    </message>
    <message>
        <source>View-content events attributed by the Whop pixel, last click.</source>
        <translation>Eventos de contenido visto atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Added to carts</source>
        <translation>Añadidos al carrito</translation>
    </message>
    <message>
        <source>Add-to-cart events attributed by the Whop pixel, last click.</source>
        <translation>Eventos de añadir al carrito atribuidos por el píxel de Whop, último clic.</translation>
    </message>
    <message>
        <source>Custom conversions</source>
        <translation>Conversiones propias</translation>
    </message>
    <message>
        <source>Events with names of your own, attributed by the Whop pixel, last click, all names together.</source>
        <translation>Eventos con nombres propios, atribuidos por el píxel de Whop, último clic, todos los nombres juntos.</translation>
    </message>
    <message>
        <source>Cost per purchase</source>
        <translation>Coste por compra</translation>
    </message>
    <message>
        <source>Spend divided by purchases. Not applicable when purchases are not the goal and none are attributed.</source>
        <translation>Gasto dividido por compras. No aplicable si las compras no son el objetivo y no se atribuyó ninguna.</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coste por cliente potencial</translation>
    </message>
    <message>
        <source>Spend divided by leads. Not applicable when leads are not the goal and none are attributed.</source>
        <translation>Gasto dividido por clientes potenciales. No aplicable si no son el objetivo y no se atribuyó ninguno.</translation>
    </message>
    <message>
        <source>Cost per schedule</source>
        <translation>Coste por cita</translation>
    </message>
    <message>
        <source>Spend divided by schedule events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Gasto dividido por citas. No aplicable si no son el objetivo y no se atribuyó ninguna.</translation>
    </message>
    <message>
        <source>Cost per application</source>
        <translation>Coste por solicitud</translation>
    </message>
    <message>
        <source>Spend divided by submitted applications. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Gasto dividido por solicitudes enviadas. No aplicable si no son el objetivo y no se atribuyó ninguna.</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Coste por contacto</translation>
    </message>
    <message>
        <source>Spend divided by contacts. Not applicable when contacts are not the goal and none are attributed.</source>
        <translation>Gasto dividido por contactos. No aplicable si no son el objetivo y no se atribuyó ninguno.</translation>
    </message>
    <message>
        <source>Cost per registration</source>
        <translation>Coste por registro</translation>
    </message>
    <message>
        <source>Spend divided by completed registrations. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Gasto dividido por registros completados. No aplicable si no son el objetivo y no se atribuyó ninguno.</translation>
    </message>
    <message>
        <source>Cost per viewed content</source>
        <translation>Coste por contenido visto</translation>
    </message>
    <message>
        <source>Spend divided by view-content events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Gasto dividido por contenidos vistos. No aplicable si no son el objetivo y no se atribuyó ninguno.</translation>
    </message>
    <message>
        <source>Cost per add to cart</source>
        <translation>Coste por añadido al carrito</translation>
    </message>
    <message>
        <source>Spend divided by add-to-cart events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>Gasto dividido por añadidos al carrito. No aplicable si no son el objetivo y no se atribuyó ninguno.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The currency of the money metrics (ISO 4217).</source>
        <translation>La moneda de las métricas de dinero (ISO 4217).</translation>
    </message>
    <message>
        <source>Minimum daily spend</source>
        <translation>Gasto diario mínimo</translation>
    </message>
    <message>
        <source>The least to spend a day within the budget.</source>
        <translation>Lo mínimo que se gasta al día dentro del presupuesto.</translation>
    </message>
    <message>
        <source>Bid strategy</source>
        <translation>Estrategia de puja</translation>
    </message>
    <message>
        <source>Lowest cost, cost target or bid cap.</source>
        <translation>Coste más bajo, coste objetivo o límite de puja.</translation>
    </message>
    <message>
        <source>Cost target</source>
        <translation>Coste objetivo</translation>
    </message>
    <message>
        <source>The target or cap for the cost of a result; only with the strategies cost target and bid cap.</source>
        <translation>El objetivo o límite del coste de un resultado; solo con las estrategias de coste objetivo y límite de puja.</translation>
    </message>
    <message>
        <source>Budget currency</source>
        <translation>Moneda del presupuesto</translation>
    </message>
    <message>
        <source>The currency of the budget (ISO 4217).</source>
        <translation>La moneda del presupuesto (ISO 4217).</translation>
    </message>
    <message>
        <source>Budget, local</source>
        <translation>Presupuesto, local</translation>
    </message>
    <message>
        <source>The budget in the ad account&apos;s own currency.</source>
        <translation>El presupuesto en la moneda de la cuenta publicitaria.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When delivery may begin. Empty: as soon as it is active.</source>
        <translation>Cuándo puede empezar la entrega. Vacío: en cuanto esté activo.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When delivery ends. Empty: runs until it is paused.</source>
        <translation>Cuándo termina la entrega. Vacío: sigue hasta que se pause.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What the ad network optimizes the delivery for.</source>
        <translation>Para qué optimiza la entrega la red publicitaria.</translation>
    </message>
    <message>
        <source>Conversion location</source>
        <translation>Lugar de conversión</translation>
    </message>
    <message>
        <source>Where results happen: website, profile, messaging, on the ad, or a lead form.</source>
        <translation>Dónde ocurren los resultados: sitio web, perfil, mensajes, en el anuncio o un formulario.</translation>
    </message>
    <message>
        <source>Conversion event</source>
        <translation>Evento de conversión</translation>
    </message>
    <message>
        <source>The pixel event optimized for: a standard event or a name of your own.</source>
        <translation>El evento del píxel para el que se optimiza: uno estándar o un nombre propio.</translation>
    </message>
    <message>
        <source>Result event</source>
        <translation>Evento de resultado</translation>
    </message>
    <message>
        <source>The pixel event whose count is the results.</source>
        <translation>El evento del píxel cuyo recuento son los resultados.</translation>
    </message>
    <message>
        <source>Result event name</source>
        <translation>Nombre del evento de resultado</translation>
    </message>
    <message>
        <source>The event&apos;s name of your own when the result event is custom.</source>
        <translation>El nombre propio del evento cuando el evento de resultado es personalizado.</translation>
    </message>
    <message>
        <source>Message apps</source>
        <translation>Apps de mensajería</translation>
    </message>
    <message>
        <source>The apps to message on, for messaging destinations.</source>
        <translation>Las apps en las que se envían mensajes, para destinos de mensajería.</translation>
    </message>
    <message>
        <source>Frequency cap</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>The most impressions per person within some days; only for the goal reach.</source>
        <translation>El máximo de impresiones por persona en unos días; solo para el objetivo de alcance.</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>Creatividad dinámica</translation>
    </message>
    <message>
        <source>Whether creatives and copy are A/B tested automatically. Fixed after creation.</source>
        <translation>Si las creatividades y los textos se prueban A/B automáticamente. Fijo tras la creación.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Countries, states, cities and postal codes, included and excluded.</source>
        <translation>Países, estados, ciudades y códigos postales, incluidos y excluidos.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Age range, gender, or the automatic audience (Advantage+).</source>
        <translation>Edades, género o el público automático (Advantage+).</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Públicos</translation>
    </message>
    <message>
        <source>Saved audiences, included and excluded.</source>
        <translation>Públicos guardados, incluidos y excluidos.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Targeted languages (ISO 639). None: all languages.</source>
        <translation>Idiomas segmentados (ISO 639). Ninguno: todos los idiomas.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Platforms and positions where the ads appear. None: automatic (Advantage+).</source>
        <translation>Plataformas y posiciones donde aparecen los anuncios. Ninguna: automáticas (Advantage+).</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Device types and operating systems.</source>
        <translation>Tipos de dispositivo y sistemas operativos.</translation>
    </message>
    <message>
        <source>Interests and behaviors</source>
        <translation>Intereses y comportamientos</translation>
    </message>
    <message>
        <source>Interests, behaviors and demographic categories.</source>
        <translation>Intereses, comportamientos y categorías demográficas.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Open issues of the ad group and its ads, each with how it can be resolved.</source>
        <translation>Problemas abiertos del grupo de anuncios y de sus anuncios, cada uno con la manera de resolverlo.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The ad network.</source>
        <translation>La red publicitaria.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ad group&apos;s unique identifier.</source>
        <translation>El identificador único del grupo de anuncios.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When the ad group was created.</source>
        <translation>Cuándo se creó el grupo de anuncios.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>When the ad group was last changed.</source>
        <translation>Cuándo se cambió el grupo de anuncios por última vez.</translation>
    </message>
    <message>
        <source>Spend trend</source>
        <translation>Tendencia del gasto</translation>
    </message>
    <message>
        <source>The spend of each day of the stats window, from 0 to the ad group&apos;s own highest day. A day that is not known is a gap; today is hollow, because it is not over. Sorts by how much more was spent a day in the later half than in the earlier one.</source>
        <translation>El gasto de cada día del periodo, desde 0 hasta el día más alto del grupo. Un día desconocido es un hueco; hoy es hueco por dentro, porque no ha terminado. Ordena por cuánto más se gastó al día en la segunda mitad que en la primera.</translation>
    </message>
    <message>
        <source>Spend change</source>
        <translation>Cambio del gasto</translation>
    </message>
    <message>
        <source>Spend divided by that of the period before, of the same length, minus 1. More spend is neither good nor bad.</source>
        <translation>El gasto dividido entre el del periodo anterior de igual duración, menos 1. Más gasto no es ni bueno ni malo.</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Frente al objetivo</translation>
    </message>
    <message>
        <source>Whether the cost per result differs from its target: the ad group&apos;s own, yours for the account, or the median of ad groups with the same result and currency. Clear: chance alone does this in fewer than 1 of 100 cases; likely: fewer than 5; too early: more. Allows for how many ad groups are compared. It says that they differ, not why.</source>
        <translation>Si el coste por resultado difiere de su objetivo: el propio del grupo, el suyo para la cuenta o la mediana de los grupos con el mismo resultado y moneda. Claro: el azar solo lo hace en menos de 1 de 100 casos; probable: menos de 5; demasiado pronto: más. Tiene en cuenta cuántos grupos se comparan. Dice que difieren, no por qué.</translation>
    </message>
    <message>
        <source>Cost change</source>
        <translation>Cambio del coste</translation>
    </message>
    <message>
        <source>Cost per result divided by that of the period before, minus 1, and how much this proves: clear, likely or too early.</source>
        <translation>Coste por resultado dividido entre el del periodo anterior, menos 1, y cuánto prueba: claro, probable o demasiado pronto.</translation>
    </message>
    <message>
        <source>CTR change</source>
        <translation>Cambio del CTR</translation>
    </message>
    <message>
        <source>CTR minus that of the period before, in percentage points (pp), and how much this proves: clear, likely or too early.</source>
        <translation>CTR menos el del periodo anterior, en puntos porcentuales (pp), y cuánto prueba: claro, probable o demasiado pronto.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Estado de la entrega</translation>
    </message>
    <message>
        <source>Budget and bidding</source>
        <translation>Presupuesto y puja</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Trend and comparison</source>
        <translation>Tendencia y comparación</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Costs per event</source>
        <translation>Costes por evento</translation>
    </message>
</context>
<context>
    <name>FilterGrammar</name>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>El filtro tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”. To search for the sign itself, write &quot;)&quot;.</source>
        <translation>No hay «(» para esta «)». Para buscar el propio signo, escriba &quot;)&quot;.</translation>
    </message>
    <message>
        <source>A term is missing here: a word, or a condition such as spend&gt;50. To search for OR, AND, | or ( itself, put it in quotation marks.</source>
        <translation>Aquí falta un término: una palabra o una condición como spend&gt;50. Para buscar OR, AND, | o ( como texto, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>After “-” a term is missing. To search for the sign itself, write &quot;-&quot;.</source>
        <translation>Tras «-» falta un término. Para buscar el propio signo, escriba &quot;-&quot;.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other. Take some away.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros. Quite algunos.</translation>
    </message>
    <message>
        <source>This “(” is not closed. Add “)” where the group ends.</source>
        <translation>Este «(» no está cerrado. Añada «)» donde termina el grupo.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Add &quot; where the phrase ends.</source>
        <translation>Estas comillas no están cerradas. Añada &quot; donde termina la frase.</translation>
    </message>
    <message>
        <source>Between these quotation marks there is nothing to search for.</source>
        <translation>Entre estas comillas no hay nada que buscar.</translation>
    </message>
    <message>
        <source>To search for the text, put it in quotation marks.</source>
        <translation>Para buscar el texto, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Before this sign stands the name of a field, as in spend&gt;50. %1</source>
        <translation>Antes de este signo va el nombre de un campo, como en spend&gt;50. %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? </source>
        <translation>¿Quiso decir «%1»? </translation>
    </message>
    <message>
        <source>There is no field “%1”. %2%3</source>
        <translation>No hay ningún campo «%1». %2%3</translation>
    </message>
    <message>
        <source>Write is:drafted, is:issues or is:delivering.</source>
        <translation>Escriba is:drafted, is:issues o is:delivering.</translation>
    </message>
    <message>
        <source>“%1” is no state of an ad group. %2</source>
        <translation>«%1» no es un estado de un grupo de anuncios. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be asked with %2. Write %3.</source>
        <translation>A «%1» no se le puede preguntar con %2. Escriba %3.</translation>
    </message>
    <message>
        <source>After “%1” a value is missing. Write, for example, %2.</source>
        <translation>Tras «%1» falta un valor. Escriba, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>Between commas a word is missing.</source>
        <translation>Entre comas falta una palabra.</translation>
    </message>
    <message>
        <source>A pattern stands between slashes: %1~/^US/.</source>
        <translation>Un patrón va entre barras: %1~/^US/.</translation>
    </message>
    <message>
        <source>This pattern is not closed. Add / where it ends.</source>
        <translation>Este patrón no está cerrado. Añada / donde termina.</translation>
    </message>
    <message>
        <source>After a pattern may stand c, for a pattern that tells A from a, or nothing.</source>
        <translation>Tras un patrón puede ir c, para uno que distinga A de a, o nada.</translation>
    </message>
    <message>
        <source>Between the slashes stands no pattern.</source>
        <translation>Entre las barras no hay ningún patrón.</translation>
    </message>
    <message>
        <source>This is no valid pattern: %1.</source>
        <translation>No es un patrón válido: %1.</translation>
    </message>
    <message>
        <source>“%1” could be read in two ways. Write %2.</source>
        <translation>«%1» se puede leer de dos maneras. Escriba %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as %2.</source>
        <translation>«%1» no es un número. Escriba uno como %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write one such as %2.</source>
        <translation>«%1» no es un importe. Escriba uno como %2.</translation>
    </message>
    <message>
        <source>“%1” does not name one currency. Write its code: %2.</source>
        <translation>«%1» no nombra una sola moneda. Escriba su código: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for an amount.</source>
        <translation>«%1» es demasiado grande para un importe.</translation>
    </message>
    <message>
        <source>“%1” has more than six digits after the decimal sign.</source>
        <translation>«%1» tiene más de seis cifras tras el signo decimal.</translation>
    </message>
    <message>
        <source>Is “%1” %2 % or %3 %? Write the sign: %4.</source>
        <translation>¿«%1» es %2 % o %3 %? Escriba el signo: %4.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write %2.</source>
        <translation>«%1» no es ni sí ni no. Escriba %2.</translation>
    </message>
    <message>
        <source>“%1” is a length of time. Compare it with &lt; or &gt;: %2.</source>
        <translation>«%1» es una duración. Compárela con &lt; o &gt;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a day such as %2, or how long, such as %3.</source>
        <translation>«%1» no es un momento. Escriba un día como %2, o cuánto tiempo, como %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared.</source>
        <translation>«%1» no se puede comparar.</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>State: has a draft, has issues, is delivering</source>
        <translation>Estado: tiene borrador, tiene problemas, se entrega</translation>
    </message>
    <message>
        <source>%1 a day; %2 (7d)</source>
        <translation>%1 un día; %2 (7d)</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Hace cuánto</translation>
    </message>
    <message>
        <source>How long from now</source>
        <translation>Dentro de cuánto</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>el día o después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>el día o antes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>no el día</translation>
    </message>
    <message>
        <source>above</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>below</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tiene valor</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>coincide con el patrón</translation>
    </message>
    <message>
        <source>say</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>tiene uno de</translation>
    </message>
    <message>
        <source>less than … ago</source>
        <translation>menos de … atrás</translation>
    </message>
    <message>
        <source>more than … ago</source>
        <translation>más de … atrás</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>en los próximos</translation>
    </message>
    <message>
        <source>not within the next</source>
        <translation>no en los próximos</translation>
    </message>
    <message>
        <source>Has a draft</source>
        <translation>Tiene borrador</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Tiene problemas</translation>
    </message>
    <message>
        <source>Is delivering</source>
        <translation>Se entrega</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>The ad group has its own budget, so it needs an amount.</source>
        <translation>El grupo de anuncios tiene presupuesto propio, así que necesita un importe.</translation>
    </message>
    <message>
        <source>The campaign owns the budget (CBO). Change it there.</source>
        <translation>El presupuesto es de la campaña (CBO). Cámbielo allí.</translation>
    </message>
    <message>
        <source>The budget must be above zero. To spend nothing, pause the ad group.</source>
        <translation>El presupuesto debe ser mayor que cero. Para no gastar nada, pause el grupo de anuncios.</translation>
    </message>
    <message>
        <source>%1 cannot be below zero.</source>
        <translation>%1 no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>%1 has more digits than its currency. Round it.</source>
        <translation>%1 tiene más cifras que su moneda. Redondéelo.</translation>
    </message>
    <message>
        <source>A lifetime budget needs an end at least 24 hours after the start.</source>
        <translation>Un presupuesto total necesita un fin al menos 24 horas después del inicio.</translation>
    </message>
    <message>
        <source>With a lifetime budget the end must be at least 24 hours after the start. Choose a later end.</source>
        <translation>Con un presupuesto total el fin debe ser al menos 24 horas después del inicio. Elija un fin posterior.</translation>
    </message>
    <message>
        <source>It ends before it starts. Choose a later end or an earlier start.</source>
        <translation>Termina antes de empezar. Elija un fin posterior o un inicio anterior.</translation>
    </message>
    <message>
        <source>The strategies cost target and bid cap need an amount above zero.</source>
        <translation>Las estrategias de coste objetivo y límite de puja necesitan un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Lowest cost has no cost target. Clear it or choose another strategy.</source>
        <translation>El coste más bajo no tiene coste objetivo. Bórrelo o elija otra estrategia.</translation>
    </message>
    <message>
        <source>A frequency cap is only for ad groups that optimize for reach.</source>
        <translation>Un límite de frecuencia es solo para grupos que optimizan para alcance.</translation>
    </message>
    <message>
        <source>A frequency cap needs at least 1 impression within at least 1 day.</source>
        <translation>Un límite de frecuencia necesita al menos 1 impresión en al menos 1 día.</translation>
    </message>
    <message>
        <source>The automatic audience cannot be combined with chosen audiences. Use one of the two.</source>
        <translation>El público automático no se puede combinar con públicos elegidos. Use uno de los dos.</translation>
    </message>
    <message>
        <source>Messaging needs at least one message app.</source>
        <translation>La mensajería necesita al menos una app de mensajes.</translation>
    </message>
    <message>
        <source>Message apps are only for the conversion location messaging. Clear them.</source>
        <translation>Las apps de mensajes son solo para el lugar de conversión mensajería. Bórrelas.</translation>
    </message>
    <message>
        <source>The automatic audience cannot be combined with interests and behaviors. Use one of the two.</source>
        <translation>El público automático no se puede combinar con intereses y comportamientos. Use uno de los dos.</translation>
    </message>
    <message>
        <source>More than 100 entries in one section (%1). Remove some.</source>
        <translation>Más de 100 entradas en una sección (%1). Quite algunas.</translation>
    </message>
    <message>
        <source>Ages go from 13 to 65 (the ad network&apos;s range).</source>
        <translation>Las edades van de 13 a 65 (el rango de la red publicitaria).</translation>
    </message>
    <message>
        <source>The youngest age is above the oldest. Swap them.</source>
        <translation>La edad mínima es mayor que la máxima. Intercámbielas.</translation>
    </message>
    <message>
        <source>Choose the campaign for the new ad group.</source>
        <translation>Elija la campaña para el nuevo grupo de anuncios.</translation>
    </message>
    <message>
        <source>The campaign is not among the loaded ones. Refresh or choose another.</source>
        <translation>La campaña no está entre las cargadas. Actualice o elija otra.</translation>
    </message>
    <message>
        <source>The title is empty. Type one.</source>
        <translation>El título está vacío. Escriba uno.</translation>
    </message>
    <message>
        <source>The title has more than 255 characters. Shorten it.</source>
        <translation>El título tiene más de 255 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The ad group was deleted elsewhere. Discard the draft.</source>
        <translation>El grupo de anuncios se eliminó en otro sitio. Descarte el borrador.</translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1”. Keep yours (“%2”) or theirs.</source>
        <translation>Cambiado en otro sitio a «%1». Conserve el suyo («%2») o el otro.</translation>
    </message>
    <message>
        <source>No ad platform is called “%1”. The server may refuse it.</source>
        <translation>Ninguna plataforma de anuncios se llama «%1». El servidor puede rechazarlo.</translation>
    </message>
    <message>
        <source>%1 has no position “%2”. The server may refuse it.</source>
        <translation>%1 no tiene la posición «%2». El servidor puede rechazarlo.</translation>
    </message>
    <message>
        <source>“%1” names no country. Use a code of two letters, such as US.</source>
        <translation>«%1» no nombra ningún país. Use un código de dos letras, como US.</translation>
    </message>
    <message>
        <source>The country of the postal code “%1” cannot be told. Write it with its country, such as US:78756.</source>
        <translation>No se sabe el país del código postal «%1». Escríbalo con su país, como US:78756.</translation>
    </message>
    <message>
        <source>No place is included. Choose a country, state, city or postal code.</source>
        <translation>No hay ningún lugar incluido. Elija un país, estado, ciudad o código postal.</translation>
    </message>
    <message>
        <source>A zero too many or too few? Compare the amounts.</source>
        <translation>¿Un cero de más o de menos? Compare los importes.</translation>
    </message>
    <message>
        <source>Ten times the old value: an extra zero?</source>
        <translation>Diez veces el valor anterior: ¿un cero de más?</translation>
    </message>
    <message>
        <source>A tenth of the old value: is a zero missing?</source>
        <translation>Una décima parte del valor anterior: ¿falta un cero?</translation>
    </message>
    <message>
        <source>%1 instead of %2: an extra zero?</source>
        <translation>%1 en lugar de %2: ¿un cero de más?</translation>
    </message>
    <message>
        <source>%1 instead of %2: is a zero missing?</source>
        <translation>%1 en lugar de %2: ¿falta un cero?</translation>
    </message>
    <message>
        <source>%1: the API documents no way to clear this. The ad group is read back, and you are told if it stayed.</source>
        <translation>%1: la API no documenta cómo borrarlo. El grupo de anuncios se vuelve a leer y se le avisará si se quedó.</translation>
    </message>
    <message>
        <source>Step of %1: learning may restart.</source>
        <translation>Paso de %1: el aprendizaje puede reiniciarse.</translation>
    </message>
    <message>
        <source>Changing %1 may restart learning.</source>
        <translation>Cambiar %1 puede reiniciar el aprendizaje.</translation>
    </message>
    <message>
        <source>Changing %1 may start a new review of the ads.</source>
        <translation>Cambiar %1 puede iniciar una nueva revisión de los anuncios.</translation>
    </message>
    <message>
        <source>The minimum daily spend (%1) is above the daily budget (%2).</source>
        <translation>El gasto diario mínimo (%1) supera el presupuesto diario (%2).</translation>
    </message>
    <message>
        <source>The audience %1 is both included and excluded.</source>
        <translation>El público %1 está incluido y excluido a la vez.</translation>
    </message>
    <message>
        <source>The place %1 is both included and excluded.</source>
        <translation>El lugar %1 está incluido y excluido a la vez.</translation>
    </message>
    <message>
        <source>The start is in the past: it may deliver at once.</source>
        <translation>El inicio está en el pasado: puede entregarse enseguida.</translation>
    </message>
    <message>
        <source>It ends before tomorrow.</source>
        <translation>Termina antes de mañana.</translation>
    </message>
    <message>
        <source>The end is in the past: it stops delivering at once.</source>
        <translation>El fin está en el pasado: deja de entregarse enseguida.</translation>
    </message>
    <message>
        <source>The review rejected this ad group; resuming does not cure that. Its issues say what to change.</source>
        <translation>La revisión rechazó este grupo de anuncios; reanudarlo no lo remedia. Sus problemas dicen qué cambiar.</translation>
    </message>
    <message>
        <source>Less than 1 a day is very little. Did you mean more?</source>
        <translation>Menos de 1 al día es muy poco. ¿Quiso decir más?</translation>
    </message>
    <message>
        <source>A change of %1 is above the limit of this account.</source>
        <translation>Un cambio de %1 supera el límite de esta cuenta.</translation>
    </message>
    <message>
        <source>A deleted ad group cannot come back. You can make a paused copy first.</source>
        <translation>Un grupo eliminado no puede volver. Antes puede hacer una copia en pausa.</translation>
    </message>
    <message>
        <source>The server has this value already.</source>
        <translation>El servidor ya tiene este valor.</translation>
    </message>
    <message>
        <source>Campaign budget: the campaign redistributes, nothing changes in sum.</source>
        <translation>Presupuesto de campaña: la campaña redistribuye, en suma no cambia nada.</translation>
    </message>
    <message>
        <source>For the whole lifetime: not part of the daily spend, but shown beside it.</source>
        <translation>Para toda la duración: no es parte del gasto diario, pero se muestra a su lado.</translation>
    </message>
    <message>
        <source>Parts this program does not know are kept as they are: %1.</source>
        <translation>Las partes que este programa no conoce se conservan como están: %1.</translation>
    </message>
    <message>
        <source>“%1” is written %2 in your language. Type that if you mean it.</source>
        <translation>«%1» se escribe %2 en su idioma. Escríbalo así si es lo que quiere decir.</translation>
    </message>
    <message>
        <source>%1 or %2? Your language writes %3 for a thousand. Type %4 or %5.</source>
        <translation>¿%1 o %2? Su idioma escribe %3 para mil. Escriba %4 o %5.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type digits, such as %2.</source>
        <translation>«%1» no es un importe. Escriba cifras, como %2.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Un importe no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>“%1” has more digits than the currency. Type fewer.</source>
        <translation>«%1» tiene más cifras que la moneda. Escriba menos.</translation>
    </message>
    <message>
        <source>“%1” is more than can be counted. Type less.</source>
        <translation>«%1» es más de lo que se puede contar. Escriba menos.</translation>
    </message>
    <message>
        <source>“%1” names another currency than the ad group&apos;s. Type the amount without it.</source>
        <translation>«%1» nombra otra moneda que la del grupo de anuncios. Escriba el importe sin ella.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1/day</source>
        <translation>%1/día</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>too early to tell</source>
        <translation>demasiado pronto para saberlo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no results yet: a result costs at least %1 (95 %)</source>
        <translation>aún sin resultados: un resultado cuesta al menos %1 (95 %)</translation>
    </message>
    <message>
        <source>cost %1, 95 %: %2</source>
        <translation>coste %1, 95 %: %2</translation>
    </message>
    <message>
        <source>target %1: %2, %3</source>
        <translation>objetivo %1: %2, %3</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>intervalo del 95 % %1</translation>
    </message>
    <message>
        <source>%1 of %2; %3</source>
        <translation>%1 de %2; %3</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>%1 (today, not over)</source>
        <translation>%1 (hoy, sin terminar)</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Máximo: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Days that are not known: %1</source>
        <translation>Días desconocidos: %1</translation>
    </message>
    <message>
        <source>The spend of the single days is not known.</source>
        <translation>No se conoce el gasto de cada día.</translation>
    </message>
    <message>
        <source>The spend of each day, oldest first; the last is today and not over.</source>
        <translation>El gasto de cada día, el más antiguo primero; el último es hoy y no ha terminado.</translation>
    </message>
    <message>
        <source>The spend of each day, oldest first.</source>
        <translation>El gasto de cada día, el más antiguo primero.</translation>
    </message>
    <message>
        <source>%1 after %2 in the period before.</source>
        <translation>%1 tras %2 en el periodo anterior.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent in the period before, so there is nothing to divide by.</source>
        <translation>Indefinido: no se gastó nada en el periodo anterior, así que no hay por qué dividir.</translation>
    </message>
    <message>
        <source>The spend of the period before is not known.</source>
        <translation>No se conoce el gasto del periodo anterior.</translation>
    </message>
    <message>
        <source>Undefined: neither period has a result, or the period before is not known.</source>
        <translation>Indefinido: ningún periodo tiene resultados, o no se conoce el anterior.</translation>
    </message>
    <message>
        <source>▲ no results now</source>
        <translation>▲ sin resultados ahora</translation>
    </message>
    <message>
        <source>▼ first results</source>
        <translation>▼ primeros resultados</translation>
    </message>
    <message>
        <source>There were results in the period before, now none: %1.</source>
        <translation>Hubo resultados en el periodo anterior, ahora ninguno: %1.</translation>
    </message>
    <message>
        <source>There was no result in the period before: %1.</source>
        <translation>No hubo resultados en el periodo anterior: %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 of the cost in the period before, 95 %: %2; %3</source>
        <translation>%1 del coste en el periodo anterior, 95 %: %2; %3</translation>
    </message>
    <message>
        <source>Undefined: one of the periods has no impressions or is not known.</source>
        <translation>Indefinido: uno de los periodos no tiene impresiones o no se conoce.</translation>
    </message>
    <message>
        <source>%1 to %2 pp</source>
        <translation>de %1 a %2 pp</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %: %1; %2</translation>
    </message>
    <message>
        <source>%1 in the period before; %2</source>
        <translation>%1 en el periodo anterior; %2</translation>
    </message>
    <message>
        <source>There is nothing to compare with: it has no target of its own, none is set for the account, and too few ad groups have the same result and currency.</source>
        <translation>No hay con qué comparar: no tiene objetivo propio, no hay ninguno fijado para la cuenta y muy pocos grupos tienen el mismo resultado y moneda.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent, or the goal has no results that are counted.</source>
        <translation>Indefinido: no se gastó nada, o el objetivo no tiene resultados que se cuenten.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>Clearly above</source>
        <translation>Claramente por encima</translation>
    </message>
    <message>
        <source>Likely above</source>
        <translation>Probablemente por encima</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Likely below</source>
        <translation>Probablemente por debajo</translation>
    </message>
    <message>
        <source>Clearly below</source>
        <translation>Claramente por debajo</translation>
    </message>
    <message>
        <source>%1 (its own)</source>
        <translation>%1 (propio)</translation>
    </message>
    <message>
        <source>%1 (yours for the account)</source>
        <translation>%1 (el suyo para la cuenta)</translation>
    </message>
    <message>
        <source>%1 (median of similar ad groups)</source>
        <translation>%1 (mediana de grupos similares)</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>no results yet</source>
        <translation>aún sin resultados</translation>
    </message>
    <message>
        <source>Not known yet: it is concluded from the figures of the stats window.</source>
        <translation>Aún no se sabe: se deduce de las cifras del periodo.</translation>
    </message>
</context>
<context>
    <name>IsoNames</name>
    <message>
        <source>en</source>
        <extracomment>Not shown: the code of the language of this file.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Co&amp;piar celdas</translation>
    </message>
    <message>
        <source>Copy cells with &amp;headers</source>
        <translation>Copiar celdas con &amp;encabezados</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Build a filter…</source>
        <translation>&amp;Construir un filtro…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Guardar esta &amp;vista…</translation>
    </message>
    <message>
        <source>Clear &amp;search and filters</source>
        <translation>&amp;Limpiar búsqueda y filtros</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Elegir &amp;columnas…</translation>
    </message>
    <message>
        <source>&amp;Campaigns and filters</source>
        <translation>Campañas y &amp;filtros</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausar…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>Re&amp;anudar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Show the l&amp;ast result…</source>
        <translation>Mostrar el &amp;último resultado…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Why is it not delivering?…</source>
        <translation>¿Por &amp;qué no se entrega?…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos &amp;de teclado…</translation>
    </message>
    <message>
        <source>&amp;About Ad Group Manager</source>
        <translation>&amp;Acerca de Ad Group Manager</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Ad &amp;group</source>
        <translation>&amp;Grupo de anuncios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Lang&amp;uage…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenida…</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>Amounts of different currencies are not added.</source>
        <translation>Los importes de monedas distintas no se suman.</translation>
    </message>
    <message>
        <source>Results of different types are not added; each type has its own line.</source>
        <translation>Los resultados de tipos distintos no se suman; cada tipo tiene su línea.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Not applicable: the goal is nothing that counts results.</source>
        <translation>No aplicable: el objetivo no es nada que cuente resultados.</translation>
    </message>
    <message>
        <source>It counts people, who may be in several ad groups: it has no total.</source>
        <translation>Cuenta personas, que pueden estar en varios grupos: no tiene total.</translation>
    </message>
    <message>
        <source>Not known: ROAS divides US dollars by US dollars, and the spend in US dollars is not known.</source>
        <translation>Desconocido: el ROAS divide dólares por dólares, y no se conoce el gasto en dólares.</translation>
    </message>
    <message>
        <source>Not known: at least one ad group has no figure for it.</source>
        <translation>Desconocido: al menos un grupo de anuncios no tiene la cifra.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, %1 is 0.</source>
        <translation>Indefinido: no hay por qué dividir, %1 es 0.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, nothing was spent.</source>
        <translation>Indefinido: no hay por qué dividir, no se gastó nada.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, there were no impressions.</source>
        <translation>Indefinido: no hay por qué dividir, no hubo impresiones.</translation>
    </message>
    <message>
        <source>Exactly: %1</source>
        <translation>Exactamente: %1</translation>
    </message>
    <message>
        <source>%1 clicks in %2 impressions.</source>
        <translation>%1 clics en %2 impresiones.</translation>
    </message>
    <message>
        <source>Purchases worth %1 for a spend of %2; both in US dollars.</source>
        <translation>Compras por valor de %1 con un gasto de %2; ambos en dólares.</translation>
    </message>
    <message>
        <source>%1 for %2 results (%3).</source>
        <translation>%1 por %2 resultados (%3).</translation>
    </message>
    <message>
        <source>%1 for %2 (%3).</source>
        <translation>%1 por %2 (%3).</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Contado: %1.</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1.</source>
        <translation>Intervalo del 95 %: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Difference, 95 % interval: %1; %2, p = %3.</source>
        <translation>Diferencia, intervalo del 95 %: %1; %2, p = %3.</translation>
    </message>
    <message>
        <source>The period before is not known.</source>
        <translation>No se conoce el periodo anterior.</translation>
    </message>
    <message>
        <source>Today is incomplete: the figures still grow, while the period before is over.</source>
        <translation>Hoy está incompleto: las cifras aún crecen, mientras que el periodo anterior ha terminado.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>A lower bound: nothing came of the spend. No result at all is compatible with up to 3.69 (95 % interval), so one costs more than this.</source>
        <translation>Un límite inferior: el gasto no dio nada. Ningún resultado es compatible con hasta 3.69 (intervalo del 95 %), así que uno cuesta más que esto.</translation>
    </message>
    <message>
        <source>The figures are loading.</source>
        <translation>Las cifras se están cargando.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>No aplicable.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pp</translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <translation>%1 %2 o más</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>de %1 a %2 %3</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>más caro</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>más barato</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Varias monedas</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sin moneda</translation>
    </message>
    <message>
        <source>all result types</source>
        <translation>todos los tipos de resultado</translation>
    </message>
    <message>
        <source>no results counted</source>
        <translation>sin resultados contados</translation>
    </message>
    <message>
        <source>today incomplete</source>
        <translation>hoy incompleto</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Presupuesto: %1</translation>
    </message>
    <message>
        <source>Spent so far: %1</source>
        <translation>Gastado hasta ahora: %1</translation>
    </message>
    <message>
        <source>What is spent so far is not known.</source>
        <translation>No se sabe cuánto se ha gastado hasta ahora.</translation>
    </message>
    <message>
        <source>There are too few daily figures for a forecast.</source>
        <translation>Hay muy pocas cifras diarias para un pronóstico.</translation>
    </message>
    <message>
        <source>Forecast: %1, never more than the budget.</source>
        <translation>Pronóstico: %1, nunca más que el presupuesto.</translation>
    </message>
    <message>
        <source>80 % interval: %1 to %2</source>
        <translation>Intervalo del 80 %: de %1 a %2</translation>
    </message>
    <message>
        <source>The forecast follows the recent daily spend and its weekdays, beginning anew at each change of the budget.</source>
        <translation>El pronóstico sigue el gasto diario reciente y sus días de la semana, y empieza de nuevo en cada cambio del presupuesto.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 antes: %2</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 ahora: %2</translation>
    </message>
    <message>
        <source>Ranked by the size of the difference.</source>
        <translation>Ordenado por el tamaño de la diferencia.</translation>
    </message>
    <message>
        <source>Its part of the change of all together: %1. Ranked by it.</source>
        <translation>Su parte en el cambio de todos juntos: %1. Ordenado por ella.</translation>
    </message>
    <message>
        <source>Ad groups are not chosen by lot: the figures differ, which does not say why.</source>
        <translation>Los grupos de anuncios no se eligen al azar: las cifras difieren, lo que no dice por qué.</translation>
    </message>
    <message>
        <source>%1 without a result; %2 would be expected.</source>
        <translation>%1 sin resultados; se esperarían %2.</translation>
    </message>
    <message>
        <source>Ad groups with the same result type and currency have %1 results for this spend.</source>
        <translation>Los grupos con el mismo tipo de resultado y moneda tienen %1 resultados por este gasto.</translation>
    </message>
    <message>
        <source>None by chance alone: p = %1, adjusted for the number of ad groups (%2).</source>
        <translation>Ninguno solo por azar: p = %1, ajustado por el número de grupos (%2).</translation>
    </message>
    <message>
        <source>The spend so far of %1 lifetime is not known.</source>
        <translation>No se conoce el gasto hasta ahora de %1 en total.</translation>
    </message>
    <message>
        <source>Today&apos;s spend of %1 is not known.</source>
        <translation>No se conoce el gasto de hoy de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lifetime spent.</source>
        <translation>Gastado %1 de %2 en total.</translation>
    </message>
    <message>
        <source>%1 of %2 spent today.</source>
        <translation>Gastado hoy %1 de %2.</translation>
    </message>
    <message>
        <source>Spend and budget are in different currencies and not compared.</source>
        <translation>El gasto y el presupuesto están en monedas distintas y no se comparan.</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 gastado</translation>
    </message>
    <message>
        <source>That is %1 over the budget.</source>
        <translation>Eso es %1 por encima del presupuesto.</translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation>pronóstico: %1</translation>
    </message>
    <message>
        <source>%1 expected by its end</source>
        <translation>se espera %1 al final</translation>
    </message>
    <message>
        <source>%1 expected by midnight</source>
        <translation>se espera %1 a medianoche</translation>
    </message>
    <message>
        <source> (80 %: %1)</source>
        <translation> (80 %: %1)</translation>
    </message>
    <message>
        <source>Too little data for a forecast.</source>
        <translation>Muy pocos datos para un pronóstico.</translation>
    </message>
    <message>
        <source>A campaign budget (CBO): its ad groups share it, so it stands here once.</source>
        <translation>Un presupuesto de campaña (CBO): sus grupos lo comparten, así que aparece una sola vez.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 expected for a %5.</source>
        <translation>%1: %2 %3, se esperaban %4 para un %5.</translation>
    </message>
    <message>
        <source>Expected: the median of the same weekday, following the trend; the limits are where a day stops being unusual.</source>
        <translation>Esperado: la mediana del mismo día de la semana, siguiendo la tendencia; los límites están donde un día deja de ser raro.</translation>
    </message>
    <message>
        <source>By chance alone: p = %1, adjusted for the number of ad groups of the day.</source>
        <translation>Solo por azar: p = %1, ajustado por el número de grupos de ese día.</translation>
    </message>
    <message>
        <source>The day is unusual; the figures do not say why.</source>
        <translation>El día es inusual; las cifras no dicen por qué.</translation>
    </message>
    <message>
        <source>The server gives no message.</source>
        <translation>El servidor no da ningún mensaje.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Seen here first: %1 (%2)</source>
        <translation>Visto aquí por primera vez: %1 (%2)</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>antigüedad desconocida</translation>
    </message>
    <message>
        <source>When it began is not known.</source>
        <translation>No se sabe cuándo empezó.</translation>
    </message>
    <message>
        <source>It may be older: the server does not say when an issue began.</source>
        <translation>Puede ser más antiguo: el servidor no dice cuándo empezó un problema.</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>The period before is not known, so nothing can be compared.</source>
        <translation>No se conoce el periodo anterior, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>No ad group moved it.</source>
        <translation>Ningún grupo lo movió.</translation>
    </message>
    <message>
        <source>There are no daily figures to judge single days by.</source>
        <translation>No hay cifras diarias con las que juzgar días sueltos.</translation>
    </message>
    <message>
        <source>There are too few days yet to know what a usual day is.</source>
        <translation>Aún hay muy pocos días para saber qué es un día habitual.</translation>
    </message>
    <message>
        <source>No day is out of line.</source>
        <translation>Ningún día se sale de lo normal.</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>A dónde fue el dinero</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Qué se movió más</translation>
    </message>
    <message>
        <source>Spend without a result</source>
        <translation>Gasto sin resultados</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Días inusuales</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Problemas abiertos</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se ha omitido</translation>
    </message>
    <message>
        <source>Sums of all ad groups of one currency and result type, and ratios made of these sums. Different currencies and result types are never added.</source>
        <translation>Sumas de todos los grupos de una moneda y un tipo de resultado, y cocientes de esas sumas. Monedas y tipos distintos nunca se suman.</translation>
    </message>
    <message>
        <source>The ad groups with the largest part in the change against the period before, at most five for each figure.</source>
        <translation>Los grupos con mayor parte en el cambio frente al periodo anterior, como máximo cinco por cifra.</translation>
    </message>
    <message>
        <source>Ad groups that spent without a result although others with the same result type and currency had results for as much, and chance alone does not explain it.</source>
        <translation>Grupos que gastaron sin resultados aunque otros con el mismo tipo y moneda los tuvieron por lo mismo, y el azar solo no lo explica.</translation>
    </message>
    <message>
        <source>How each budget that is on will be spent by the end of the day, or of its lifetime. Furthest from the budget first.</source>
        <translation>Cómo se gastará cada presupuesto activo al final del día o de su duración. Primero los más alejados del presupuesto.</translation>
    </message>
    <message>
        <source>Days on which spend, impressions, clicks or results were far from what such a weekday has. The present day is left out.</source>
        <translation>Días en los que gasto, impresiones, clics o resultados estuvieron lejos de lo que tiene un día así de la semana. El día actual se omite.</translation>
    </message>
    <message>
        <source>What keeps ad groups from delivering, the oldest first.</source>
        <translation>Qué impide que los grupos se entreguen, lo más antiguo primero.</translation>
    </message>
    <message>
        <source>What the figures on this page do not hold, and why.</source>
        <translation>Qué no contienen las cifras de esta página, y por qué.</translation>
    </message>
    <message>
        <source>There are no figures for this period.</source>
        <translation>No hay cifras para este periodo.</translation>
    </message>
    <message>
        <source>No spend without a result beyond what chance explains.</source>
        <translation>Ningún gasto sin resultados más allá de lo que explica el azar.</translation>
    </message>
    <message>
        <source>No budget is on.</source>
        <translation>Ningún presupuesto está activo.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>Ningún problema abierto.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>No hay cifras.</translation>
    </message>
    <message>
        <source>There are no figures for %1.</source>
        <translation>No hay cifras para %1.</translation>
    </message>
    <message>
        <source>Nothing was spent and no ad was shown.</source>
        <translation>No se gastó nada y no se mostró ningún anuncio.</translation>
    </message>
    <message>
        <source>Nothing was spent and no ad was shown, %1.</source>
        <translation>No se gastó nada y no se mostró ningún anuncio, %1.</translation>
    </message>
    <message>
        <source>Figures are still loading.</source>
        <translation>Aún se cargan cifras.</translation>
    </message>
    <message>
        <source>%1: figures are still loading.</source>
        <translation>%1: aún se cargan cifras.</translation>
    </message>
    <message>
        <source>No spend is known: there are no totals.</source>
        <translation>No se conoce ningún gasto: no hay totales.</translation>
    </message>
    <message>
        <source>%1: no spend is known, so they are not in the totals.</source>
        <translation>%1: no se conoce el gasto, así que no están en los totales.</translation>
    </message>
    <message>
        <source>The period before is not known: no changes are shown.</source>
        <translation>No se conoce el periodo anterior: no se muestran cambios.</translation>
    </message>
    <message>
        <source>%1: the period before is not known, so no change is shown for them.</source>
        <translation>%1: no se conoce el periodo anterior, así que no se muestra su cambio.</translation>
    </message>
    <message>
        <source>There are no daily figures: no forecasts and no unusual days.</source>
        <translation>No hay cifras diarias: ni pronósticos ni días inusuales.</translation>
    </message>
    <message>
        <source>%1: no daily figures, so no forecast and no unusual days.</source>
        <translation>%1: sin cifras diarias, así que ni pronóstico ni días inusuales.</translation>
    </message>
    <message>
        <source>There are too few days to know what a usual weekday is.</source>
        <translation>Hay muy pocos días para saber qué es un día habitual de la semana.</translation>
    </message>
    <message>
        <source>%1: too few days to know what a usual weekday is.</source>
        <translation>%1: muy pocos días para saber qué es un día habitual de la semana.</translation>
    </message>
    <message>
        <source>There are several currencies: each has its own line, and nothing is added across them.</source>
        <translation>Hay varias monedas: cada una tiene su línea, y nada se suma entre ellas.</translation>
    </message>
    <message>
        <source>There are several result types: each has its own line, and results are not added across them.</source>
        <translation>Hay varios tipos de resultado: cada uno tiene su línea, y los resultados no se suman entre ellos.</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>today is incomplete</source>
        <translation>hoy está incompleto</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>A form without a writer.</source>
        <translation>Un formato sin quien lo escriba.</translation>
    </message>
    <message>
        <source>A report&apos;s file ends with .pdf, .html or .xlsx.</source>
        <translation>El archivo de un análisis termina en .pdf, .html o .xlsx.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>%1, low</source>
        <translation>%1, bajo</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, alto</translation>
    </message>
    <message>
        <source>its target</source>
        <translation>su objetivo</translation>
    </message>
    <message>
        <source>your target</source>
        <translation>el objetivo de usted</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account has no ad group.</source>
        <translation>La cuenta no tiene ningún grupo de anuncios.</translation>
    </message>
    <message>
        <source>Cost, 95 %</source>
        <translation>Coste, 95 %</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Frente al objetivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>De quién es el objetivo</translation>
    </message>
    <message>
        <source>CTR, 95 %</source>
        <translation>CTR, 95 %</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, cambio</translation>
    </message>
    <message>
        <source>%1, verdict</source>
        <translation>%1, veredicto</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1, 95 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Today is incomplete: its figures still grow, while the period before is over.</source>
        <translation>Hoy está incompleto: sus cifras aún crecen, mientras que el periodo anterior ha terminado.</translation>
    </message>
    <message>
        <source>Currency and results</source>
        <translation>Moneda y resultados</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este periodo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Results expected</source>
        <translation>Resultados esperados</translation>
    </message>
    <message>
        <source>By chance alone, p</source>
        <translation>Solo por azar, p</translation>
    </message>
    <message>
        <source>Budget of</source>
        <translation>Presupuesto de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Gastado hasta ahora</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>80 % interval</source>
        <translation>Intervalo del 80 %</translation>
    </message>
    <message>
        <source>%1 (campaign)</source>
        <translation>%1 (campaña)</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Expected for the weekday</source>
        <translation>Esperado para el día de la semana</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierto desde hace</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>%1 a day, %2</source>
        <translation>%1 al día, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Daily figures</source>
        <translation>Cifras diarias</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>The values that the figures are compatible with: Wilson&apos;s interval for CTR, Garwood&apos;s exact limits for costs per result. Few clicks or results make it wide.</source>
        <translation>Los valores compatibles con las cifras: el intervalo de Wilson para el CTR, los límites exactos de Garwood para los costes por resultado. Pocos clics o resultados lo hacen ancho.</translation>
    </message>
    <message>
        <source>How much a difference proves: chance alone makes one as large in less than 1 %, in less than 5 %, or in more of all cases. Ad groups are not chosen by lot: they differ, which does not say why.</source>
        <translation>Cuánto prueba una diferencia: el azar solo hace una tan grande en menos del 1 %, en menos del 5 % o en más de los casos. Los grupos no se eligen al azar: difieren, lo que no dice por qué.</translation>
    </message>
    <message>
        <source>What a cost per result is held against: the ad group&apos;s own cost target, else the one set for the account, else the median of the ad groups with the same result type and currency.</source>
        <translation>Con qué se compara un coste por resultado: el coste objetivo propio del grupo, si no el fijado para la cuenta, si no la mediana de los grupos con el mismo tipo de resultado y moneda.</translation>
    </message>
    <message>
        <source>0 is measured. — is undefined or not known. n/a does not apply. &gt; is a lower bound: spend without a result.</source>
        <translation>0 está medido. — es indefinido o desconocido. n. a. no aplica. &gt; es un límite inferior: gasto sin resultados.</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>Análisis de rendimiento</translation>
    </message>
    <message>
        <source>Performance review: %1</source>
        <translation>Análisis de rendimiento: %1</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Only of those whose daily figures are known: %1 of %2.</source>
        <translation>Solo de aquellos cuyas cifras diarias se conocen: %1 de %2.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El periodo anterior</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Expensive and clear</source>
        <translation>Caros, y claramente</translation>
    </message>
    <message>
        <source>No results this week</source>
        <translation>Sin resultados esta semana</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>ScatterPainter</name>
    <message>
        <source>Clear above</source>
        <translation>Claramente por encima</translation>
    </message>
    <message>
        <source>Likely above</source>
        <translation>Probablemente por encima</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Likely below</source>
        <translation>Probablemente por debajo</translation>
    </message>
    <message>
        <source>Clear below</source>
        <translation>Claramente por debajo</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>expensive</source>
        <translation>caro</translation>
    </message>
    <message>
        <source>inexpensive</source>
        <translation>barato</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>%1 alto</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>%1 bajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logarítmico)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>(empty title)</source>
        <translation>(título vacío)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>Nothing of it could be read: drafts and journal begin anew.</source>
        <translation>No se pudo leer nada: los borradores y el registro empiezan de nuevo.</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job of the journal</source>
        <translation>1 trabajo del registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of the journal</source>
        <translation>
            <numerusform>%Ln trabajo del registro</numerusform>
            <numerusform>%Ln trabajos del registro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were taken over.</source>
        <translation>Se conservaron %1 y %2.</translation>
    </message>
    <message>
        <source>A part of the file could not be read.</source>
        <translation>No se pudo leer una parte del archivo.</translation>
    </message>
    <message>
        <source>The journal cannot be used, so changes cannot be sent: %1</source>
        <translation>No se puede usar el registro, así que no se pueden enviar cambios: %1</translation>
    </message>
    <message>
        <source>This window only reads: drafts and journal are shown, but nothing is kept or posted here. %1</source>
        <translation>Esta ventana solo lee: se muestran borradores y registro, pero aquí nada se guarda ni se envía. %1</translation>
    </message>
    <message>
        <source>The damaged file: %1</source>
        <translation>El archivo dañado: %1</translation>
    </message>
    <message>
        <source>Not all could be read of: %1</source>
        <translation>No se pudo leer todo de: %1</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside and a new one was begun. %1</source>
        <translation>El almacén local estaba dañado. Se apartó y se empezó uno nuevo. %1</translation>
    </message>
</context>
<context>
    <name>Targeting</name>
    <message>
        <source>kept as it came: %1</source>
        <translation>conservado como llegó: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>No places set</source>
        <translation>Sin lugares fijados</translation>
    </message>
    <message>
        <source>excluded, kept as it came: %1</source>
        <translation>excluido, conservado como llegó: %1</translation>
    </message>
    <message>
        <source>65+</source>
        <translation>65+</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>todas las edades</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>todos los géneros</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>Automatic audience (Advantage+)</source>
        <translation>Público automático (Advantage+)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>ordenador</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Automatic (Advantage+)</source>
        <translation>Automáticas (Advantage+)</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>todas las posiciones</translation>
    </message>
    <message>
        <source>At most %1 impressions per person in %2 days</source>
        <translation>Como máximo %1 impresiones por persona en %2 días</translation>
    </message>
    <message>
        <source>At most %1 impressions per person</source>
        <translation>Como máximo %1 impresiones por persona</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Datos demográficos</translation>
    </message>
    <message>
        <source>The server gave no message.</source>
        <translation>El servidor no dio ningún mensaje.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>more members</source>
        <translation>más partes</translation>
    </message>
</context>
<context>
    <name>TargetingCodes</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
</context>
<context>
    <name>TotalText</name>
    <message>
        <source>%1 of all together: recomputed from the sums, not averaged.</source>
        <translation>%1 de todos juntos: recalculado a partir de las sumas, no promediado.</translation>
    </message>
    <message>
        <source>Sum of %1.</source>
        <translation>Suma de %1.</translation>
    </message>
    <message>
        <source>Without a value and left out: %1.</source>
        <translation>Sin valor y omitidos: %1.</translation>
    </message>
    <message>
        <source>Some spent in other currencies without a purchase, and what that is in US dollars is not known: %1.</source>
        <translation>Algunos gastaron en otras monedas sin ninguna compra, y no se sabe cuánto es en dólares: %1.</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added:</source>
        <translation>Los importes de monedas distintas no se suman:</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not divided together. Spend:</source>
        <translation>Los importes de monedas distintas no se dividen juntos. Gasto:</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n moneda</numerusform>
            <numerusform>%n monedas</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have no value, so a common cost would count their spend for nothing: %1.</source>
        <translation>Algunos no tienen valor, así que un coste común contaría su gasto en balde: %1.</translation>
    </message>
    <message>
        <source>Results of different types are not added:</source>
        <translation>Los resultados de tipos distintos no se suman:</translation>
    </message>
    <message>
        <source>no result event</source>
        <translation>sin evento de resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no total: the same people may be in several ad groups.</source>
        <translation>%1 no tiene total: las mismas personas pueden estar en varios grupos.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by.</source>
        <translation>Indefinido: no hay por qué dividir.</translation>
    </message>
    <message>
        <source>The figures of this stats window are loading.</source>
        <translation>Las cifras de este periodo se están cargando.</translation>
    </message>
    <message>
        <source>No ad group has a value.</source>
        <translation>Ningún grupo de anuncios tiene un valor.</translation>
    </message>
</context>
<context>
    <name>TrendCursor</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: de %1 a %2</translation>
    </message>
    <message>
        <source>%1%2 %3 since %4</source>
        <translation>%1%2 %3 desde %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>today, incomplete</source>
        <translation>hoy, incompleto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambio: %1</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (period before)</source>
        <translation>%1 (periodo anterior)</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Desconocido.</translation>
    </message>
</context>
<context>
    <name>UsedLibraries</name>
    <message>
        <source>window, network, local database, SVG</source>
        <translation>ventana, red, base de datos local, SVG</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>drafts, journal and history, through Qt</source>
        <translation>borradores, registro e historial, mediante Qt</translation>
    </message>
    <message>
        <source>encrypted connections, through Qt</source>
        <translation>conexiones cifradas, mediante Qt</translation>
    </message>
    <message>
        <source>reads JSON</source>
        <translation>lee JSON</translation>
    </message>
    <message>
        <source>quantiles of the statistics</source>
        <translation>cuantiles de la estadística</translation>
    </message>
    <message>
        <source>writes spreadsheets</source>
        <translation>escribe hojas de cálculo</translation>
    </message>
    <message>
        <source>a value or an error</source>
        <translation>un valor o un error</translation>
    </message>
    <message>
        <source>server of the demo account</source>
        <translation>servidor de la cuenta de demostración</translation>
    </message>
    <message>
        <source>API keys in the system&apos;s keychain</source>
        <translation>claves de API en el llavero del sistema</translation>
    </message>
    <message>
        <source>names of states and regions</source>
        <translation>nombres de estados y regiones</translation>
    </message>
    <message>
        <source>icons where the desktop has none</source>
        <translation>iconos donde el escritorio no los tiene</translation>
    </message>
    <message>
        <source>font where none is installed</source>
        <translation>tipo de letra donde no hay ninguno instalado</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>--window takes today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07, not “%1”.</source>
        <translation>--window admite today, 7d, 14d, 30d, all o dos días como 2026-06-01..2026-06-07, no «%1».</translation>
    </message>
    <message>
        <source>--window %1: the last day is before the first.</source>
        <translation>--window %1: el último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meta locale %1</source>
        <translation>Configuración regional de Meta %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>Duplicándose</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learning limited</source>
        <translation>Aprendizaje limitado</translation>
    </message>
    <message>
        <source>Campaign paused</source>
        <translation>Campaña en pausa</translation>
    </message>
    <message>
        <source>No ads</source>
        <translation>Sin anuncios</translation>
    </message>
    <message>
        <source>Ads off</source>
        <translation>Anuncios apagados</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesándose</translation>
    </message>
    <message>
        <source>All ads rejected</source>
        <translation>Todos los anuncios rechazados</translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation>En apelación</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Pending refund</source>
        <translation>Reembolso pendiente</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importándose</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Coste más bajo</translation>
    </message>
    <message>
        <source>Cost target</source>
        <translation>Coste objetivo</translation>
    </message>
    <message>
        <source>Bid cap</source>
        <translation>Límite de puja</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Clics en enlaces</translation>
    </message>
    <message>
        <source>Landing page views</source>
        <translation>Visitas a la página de destino</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Video views</source>
        <translation>Reproducciones de vídeo</translation>
    </message>
    <message>
        <source>Two-second views</source>
        <translation>Reproducciones de dos segundos</translation>
    </message>
    <message>
        <source>ThruPlay views</source>
        <translation>Reproducciones ThruPlay</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>Me gusta de la página</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>Visitas al perfil</translation>
    </message>
    <message>
        <source>Ad recall lift</source>
        <translation>Recuerdo del anuncio</translation>
    </message>
    <message>
        <source>Event responses</source>
        <translation>Respuestas a eventos</translation>
    </message>
    <message>
        <source>Reminders set</source>
        <translation>Recordatorios activados</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Quality leads</source>
        <translation>Clientes potenciales de calidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Profile and page engagement</source>
        <translation>Interacción con perfil y página</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>On the ad</source>
        <translation>En el anuncio</translation>
    </message>
    <message>
        <source>Instant forms</source>
        <translation>Formularios instantáneos</translation>
    </message>
    <message>
        <source>Instant forms and Messenger</source>
        <translation>Formularios instantáneos y Messenger</translation>
    </message>
    <message>
        <source>Website and instant forms</source>
        <translation>Sitio web y formularios instantáneos</translation>
    </message>
    <message>
        <source>Instagram and Facebook</source>
        <translation>Instagram y Facebook</translation>
    </message>
    <message>
        <source>Instagram profile</source>
        <translation>Perfil de Instagram</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Initiated checkout</source>
        <translation>Inicio de pago</translation>
    </message>
    <message>
        <source>Added payment info</source>
        <translation>Datos de pago añadidos</translation>
    </message>
    <message>
        <source>Completed registration</source>
        <translation>Registro completado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Viewed content</source>
        <translation>Contenido visto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Customized product</source>
        <translation>Producto personalizado</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Found location</source>
        <translation>Lugar encontrado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Started trial</source>
        <translation>Prueba iniciada</translation>
    </message>
    <message>
        <source>Submitted application</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Messaging conversation</source>
        <translation>Conversación por mensajes</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>Evento personalizado</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>todos los géneros</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Audience Network</source>
        <translation>Audience Network</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>feed</translation>
    </message>
    <message>
        <source>right-hand column</source>
        <translation>columna derecha</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marketplace</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>profile feed</source>
        <translation>feed del perfil</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>in-stream video</source>
        <translation>vídeo in-stream</translation>
    </message>
    <message>
        <source>reels</source>
        <translation>reels</translation>
    </message>
    <message>
        <source>reels overlay</source>
        <translation>superposición en reels</translation>
    </message>
    <message>
        <source>business discovery feed</source>
        <translation>feed de descubrimiento de negocios</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>sección de noticias</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>explorar</translation>
    </message>
    <message>
        <source>explore home</source>
        <translation>inicio de explorar</translation>
    </message>
    <message>
        <source>profile reels</source>
        <translation>reels del perfil</translation>
    </message>
    <message>
        <source>search results</source>
        <translation>resultados de búsqueda</translation>
    </message>
    <message>
        <source>banner and interstitial</source>
        <translation>banner e intersticial</translation>
    </message>
    <message>
        <source>rewarded video</source>
        <translation>vídeo con recompensa</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>It is switched on and may deliver.</source>
        <translation>Está encendido y puede entregarse.</translation>
    </message>
    <message>
        <source>The ad network is still learning whom to show it to; costs vary until it is done. Pausing starts the learning anew.</source>
        <translation>La red publicitaria aún aprende a quién mostrarlo; los costes varían hasta que termine. Pausarlo reinicia el aprendizaje.</translation>
    </message>
    <message>
        <source>It gets too few results to finish learning. A larger budget or audience, or a more frequent goal, helps.</source>
        <translation>Obtiene muy pocos resultados para terminar el aprendizaje. Ayuda un presupuesto o un público mayor, o un objetivo más frecuente.</translation>
    </message>
    <message>
        <source>It is switched off and spends nothing. Resume it to deliver.</source>
        <translation>Está apagado y no gasta nada. Reanúdelo para que se entregue.</translation>
    </message>
    <message>
        <source>It is switched on, but its campaign is not, so it spends nothing.</source>
        <translation>Está encendido, pero su campaña no, así que no gasta nada.</translation>
    </message>
    <message>
        <source>It is switched on, but has no ads to show.</source>
        <translation>Está encendido, pero no tiene anuncios que mostrar.</translation>
    </message>
    <message>
        <source>It is switched on, but all its ads are off.</source>
        <translation>Está encendido, pero todos sus anuncios están apagados.</translation>
    </message>
    <message>
        <source>Its campaign has not been launched yet.</source>
        <translation>Su campaña aún no se ha lanzado.</translation>
    </message>
    <message>
        <source>It starts at the time set in its schedule.</source>
        <translation>Empieza a la hora fijada en su programación.</translation>
    </message>
    <message>
        <source>Its end has passed; it spends nothing more.</source>
        <translation>Su fin ha pasado; no gasta nada más.</translation>
    </message>
    <message>
        <source>The ad network is still taking over a change.</source>
        <translation>La red publicitaria aún está aplicando un cambio.</translation>
    </message>
    <message>
        <source>It is a copy that is still being made.</source>
        <translation>Es una copia que aún se está haciendo.</translation>
    </message>
    <message>
        <source>The review rejected it. Its issues say what to change; resuming does not cure it.</source>
        <translation>La revisión lo rechazó. Sus problemas dicen qué cambiar; reanudarlo no lo remedia.</translation>
    </message>
    <message>
        <source>Something keeps it from delivering fully; its issues say what.</source>
        <translation>Algo impide que se entregue del todo; sus problemas dicen qué.</translation>
    </message>
    <message>
        <source>This version of the program does not know this status; it is shown as the server sent it.</source>
        <translation>Esta versión del programa no conoce este estado; se muestra como lo envió el servidor.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>1 grupo de anuncios</translation>
    </message>
    <message numerus="yes">
        <source>%1 ad groups</source>
        <translation>
            <numerusform>%1 grupo de anuncios</numerusform>
            <numerusform>%1 grupos de anuncios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%1 issues</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>%1 already paused</source>
        <translation>%1 ya en pausa</translation>
    </message>
    <message>
        <source>%1 already active</source>
        <translation>%1 ya activos</translation>
    </message>
    <message>
        <source>%1 rejected by review</source>
        <translation>%1 rechazados en la revisión</translation>
    </message>
    <message>
        <source>%1 still being copied</source>
        <translation>%1 aún copiándose</translation>
    </message>
    <message>
        <source>%1 with a status this version does not know</source>
        <translation>%1 con un estado que esta versión no conoce</translation>
    </message>
    <message>
        <source>%1 with another change running</source>
        <translation>%1 con otro cambio en curso</translation>
    </message>
    <message>
        <source>small</source>
        <comment>headings in sentences</comment>
        <extracomment>Not shown. How a heading is written inside a sentence: &quot;small&quot; where its first letter becomes small (English, Spanish), &quot;same&quot; where it stays as it is (German nouns, scripts without capitals).</extracomment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>agm::AboutDialog</name>
    <message>
        <source>About Ad Group Manager</source>
        <translation>Acerca de Ad Group Manager</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ad Group Manager %1</source>
        <translation>Ad Group Manager %1</translation>
    </message>
    <message>
        <source>Manage the ad groups of a Whop ad account.</source>
        <translation>Gestione los grupos de anuncios de una cuenta publicitaria de Whop.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin garantía alguna, hasta donde permite la ley.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
</context>
<context>
    <name>agm::AccountBar</name>
    <message>
        <source>Read-only — Unlock…</source>
        <translation>Solo lectura — Desbloquear…</translation>
    </message>
    <message>
        <source>Changes are refused until you unlock this account.</source>
        <translation>Los cambios se rechazan hasta que desbloquee esta cuenta.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Construir un filtro…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its world</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Make this account read-only</source>
        <translation>Poner esta cuenta en solo lectura</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gestionar cuentas…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pause 14</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>Seleccione antes grupos de anuncios en la tabla.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays.</source>
        <translation>Parar la carga; lo que ha llegado se queda.</translation>
    </message>
    <message>
        <source>Build a filter from rows (%1)</source>
        <translation>Construir un filtro con filas (%1)</translation>
    </message>
    <message>
        <source>Load all ad groups again (%1).</source>
        <translation>Cargar de nuevo todos los grupos de anuncios (%1).</translation>
    </message>
</context>
<context>
    <name>agm::AccountEditor</name>
    <message>
        <source>Type the base URL of the API, for example https://api.example.com/api/v1.</source>
        <translation>Escriba la URL base de la API, por ejemplo https://api.example.com/api/v1.</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// and a host name.</source>
        <translation>Esto no es una dirección web. Empieza por https:// y un nombre de servidor.</translation>
    </message>
    <message>
        <source>http:// would send the key unprotected; it is allowed to this computer only. Use https://.</source>
        <translation>http:// enviaría la clave sin proteger; solo se permite hacia este ordenador. Use https://.</translation>
    </message>
    <message>
        <source>The address may not hold a user, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>La dirección no puede contener un usuario, un &quot;?&quot; ni un &quot;#&quot;.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>Pegue la clave de API.</translation>
    </message>
    <message>
        <source>A key holds no spaces or line breaks. Was more than the key pasted?</source>
        <translation>Una clave no contiene espacios ni saltos de línea. ¿Se pegó más que la clave?</translation>
    </message>
    <message>
        <source>A key holds plain letters, digits and signs only. Paste it again.</source>
        <translation>Una clave solo contiene letras, cifras y signos sencillos. Péguela de nuevo.</translation>
    </message>
    <message>
        <source>A version date reads like 2026-07-08 or 2026-07-08-1.</source>
        <translation>Una fecha de versión es como 2026-07-08 o 2026-07-08-1.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>La clave se guarda en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>The key is kept for this session only and is asked for again at the next start.</source>
        <translation>La clave se guarda solo para esta sesión y se pide otra vez en el próximo inicio.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>No se encontró ningún llavero en este ordenador.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>An account id holds no spaces. It reads like biz_ and letters.</source>
        <translation>Un ID de cuenta no contiene espacios. Es biz_ y letras.</translation>
    </message>
    <message>
        <source>Whop sandbox</source>
        <translation>Sandbox de Whop</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Custom base URL</source>
        <translation>URL base propia</translation>
    </message>
    <message>
        <source>Demo (on this computer)</source>
        <translation>Demostración (en este ordenador)</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>What the connection test found</source>
        <translation>Qué encontró la prueba de conexión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>biz_… (empty: the key&apos;s own account)</source>
        <translation>biz_… (vacío: la cuenta propia de la clave)</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>&amp;ID de cuenta</translation>
    </message>
    <message>
        <source>API &amp;version date</source>
        <translation>Fecha de &amp;versión de la API</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Guardar cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another server that speaks the same API.</source>
        <translation>Otro servidor que habla la misma API.</translation>
    </message>
    <message>
        <source>It is read-only until you unlock it.</source>
        <translation>Es de solo lectura hasta que la desbloquee.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>The account was not saved: %1</source>
        <translation>No se guardó la cuenta: %1</translation>
    </message>
</context>
<context>
    <name>agm::AccountsDialog</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Above which changes of this account are asked about</source>
        <translation>A partir de qué cambios de esta cuenta se pregunta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This account comes with the program or from its environment.</source>
        <translation>Esta cuenta viene con el programa o de su entorno.</translation>
    </message>
    <message>
        <source>This account is open already.</source>
        <translation>Esta cuenta ya está abierta.</translation>
    </message>
    <message>
        <source>Remove account?</source>
        <translation>¿Quitar la cuenta?</translation>
    </message>
    <message>
        <source>Remove %1 from this program?</source>
        <translation>¿Quitar %1 de este programa?</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer. The ad account itself and its ad groups stay as they are.</source>
        <translation>Su clave se borra de este ordenador. La cuenta publicitaria y sus grupos de anuncios se quedan como están.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Conservar cuenta</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupDetailPanel</name>
    <message>
        <source>Details of the selected ad group</source>
        <translation>Detalles del grupo de anuncios seleccionado</translation>
    </message>
    <message>
        <source>+ A new ad group: so far a draft, the server does not have it yet.</source>
        <translation>+ Un grupo de anuncios nuevo: por ahora un borrador, el servidor aún no lo tiene.</translation>
    </message>
    <message>
        <source>− To be deleted: a draft. Below is what the server has.</source>
        <translation>− Se eliminará: un borrador. Abajo está lo que tiene el servidor.</translation>
    </message>
    <message>
        <source>⚡ Draft of %1, changed elsewhere as well. Below is what the server has.</source>
        <translation>⚡ Borrador de %1, cambiado también en otro sitio. Abajo está lo que tiene el servidor.</translation>
    </message>
    <message>
        <source>Δ Draft of %1. Below is what the server has.</source>
        <translation>Δ Borrador de %1. Abajo está lo que tiene el servidor.</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Show the ad groups of this campaign</source>
        <translation>Mostrar los grupos de anuncios de esta campaña</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campaña: %1</translation>
    </message>
    <message>
        <source>✖ The last change failed</source>
        <translation>✖ El último cambio falló</translation>
    </message>
    <message>
        <source>The server gave no message.</source>
        <translation>El servidor no dio ningún mensaje.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a change and how much it proves</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>
95 %: %1</source>
        <translation>
95 %: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Select an ad group in the table to see all its settings, figures and issues here. Select several to see their totals.</source>
        <translation>Seleccione un grupo de anuncios en la tabla para ver aquí todos sus ajustes, cifras y problemas. Seleccione varios para ver sus totales.</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupPresentationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a change and how much it proves</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a figure has risen</comment>
        <translation>sube</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a figure has fallen</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>%1, %2 of the target</source>
        <translation>%1, %2 del objetivo</translation>
    </message>
    <message>
        <source>, 95 % interval %1</source>
        <translation>, intervalo del 95 % %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, against target: %1</source>
        <translation>, frente al objetivo: %1</translation>
    </message>
    <message>
        <source>draft: new</source>
        <translation>borrador: nuevo</translation>
    </message>
    <message>
        <source>draft: edited</source>
        <translation>borrador: editado</translation>
    </message>
    <message>
        <source>draft: to be deleted</source>
        <translation>borrador: se eliminará</translation>
    </message>
    <message>
        <source>draft: changed elsewhere as well</source>
        <translation>borrador: cambiado también en otro sitio</translation>
    </message>
    <message>
        <source>Now: %1 → Draft: %2</source>
        <comment>before and after</comment>
        <translation>Ahora: %1 → Borrador: %2</translation>
    </message>
    <message>
        <source>⚡ Changed elsewhere: when you began it was %1.</source>
        <translation>⚡ Cambiado en otro sitio: cuando usted empezó era %1.</translation>
    </message>
    <message>
        <source>It could not be posted: %1</source>
        <translation>No se pudo enviar: %1</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Se eliminará</translation>
    </message>
    <message>
        <source>The last change failed: %1</source>
        <translation>El último cambio falló: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campaña: %1</translation>
    </message>
    <message>
        <source>API: status = %1</source>
        <translation>API: status = %1</translation>
    </message>
    <message>
        <source>API: delivery_status = %1</source>
        <translation>API: delivery_status = %1</translation>
    </message>
    <message>
        <source>Loading the figures of this stats window…</source>
        <translation>Cargando las cifras de este periodo…</translation>
    </message>
    <message>
        <source>The bar: %1 of the largest spend shown in %2.</source>
        <translation>La barra: %1 del mayor gasto mostrado en %2.</translation>
    </message>
    <message>
        <source>%1: loading</source>
        <translation>%1: cargando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1: %2, draft</source>
        <comment>a field and the value that is not posted</comment>
        <translation>%1: %2, borrador</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All amounts of this column are in %1.</source>
        <translation>Todos los importes de esta columna están en %1.</translation>
    </message>
    <message>
        <source>The ad groups shown have several currencies; each amount names its own, and sorting goes by the bare amount.</source>
        <translation>Los grupos mostrados tienen varias monedas; cada importe nombra la suya, y se ordena por el importe sin más.</translation>
    </message>
    <message>
        <source>Concluded by this program from the figures; no attribute of the API.</source>
        <translation>Deducido por este programa a partir de las cifras; no es un atributo de la API.</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupTablePanel</name>
    <message>
        <source>The ad groups could not be loaded</source>
        <translation>No se pudieron cargar los grupos de anuncios</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupTableView</name>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>%1 in its cell</source>
        <translation>%1 en su celda</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>%1 is changed in its editor, not in the cell.</source>
        <translation>%1 se cambia en su editor, no en la celda.</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupWriter</name>
    <message>
        <source>The server&apos;s answer names no copy.</source>
        <translation>La respuesta del servidor no nombra ninguna copia.</translation>
    </message>
</context>
<context>
    <name>agm::AlertController</name>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>The alerts cannot be read by this version of the program. They are kept in the settings.</source>
        <translation>Esta versión del programa no puede leer las alertas. Se conservan en los ajustes.</translation>
    </message>
    <message>
        <source>These alerts cannot be read and tell nothing: %1. They are kept as they are.</source>
        <translation>Estas alertas no se pueden leer y no avisan de nada: %1. Se conservan como están.</translation>
    </message>
    <message>
        <source>Alert %1: newly matched by %2. It matches %3 now.</source>
        <comment>name, 3 ad groups, 12 ad groups</comment>
        <translation>Alerta %1: ahora también la cumplen %2. En total coincide con %3.</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>Newly matched by %1. It matches %2 now.</source>
        <translation>Ahora también la cumplen %1. En total coincide con %2.</translation>
    </message>
</context>
<context>
    <name>agm::AlertEditor</name>
    <message>
        <source>Save alert</source>
        <translation>Guardar alerta</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Cambiar la alerta</translation>
    </message>
    <message>
        <source>After each refresh you are told when ad groups begin to match the filter. An alert never changes anything by itself.</source>
        <translation>Después de cada actualización se le avisa cuando algún grupo de anuncios empieza a coincidir con el filtro. Una alerta nunca cambia nada por sí misma.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Spend without results</source>
        <translation>Gasto sin resultados</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Write a filter, as in the search field.</source>
        <translation>Escriba un filtro, como en el campo de búsqueda.</translation>
    </message>
    <message>
        <source>Give the alert a name.</source>
        <translation>Dé un nombre a la alerta.</translation>
    </message>
    <message>
        <source>Now it matches %1. You are told of those that come to it.</source>
        <translation>Ahora coincide con %1. Se le avisará de los que se añadan.</translation>
    </message>
</context>
<context>
    <name>agm::AlertModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>This version of the program cannot read the alert. It is kept as it is.</source>
        <translation>Esta versión del programa no puede leer la alerta. Se conserva como está.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>Coincide ahora</translation>
    </message>
</context>
<context>
    <name>agm::AlertWatch</name>
    <message>
        <source>The pattern needs too many steps.</source>
        <translation>El patrón necesita demasiados pasos.</translation>
    </message>
</context>
<context>
    <name>agm::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>Elija primero una alerta.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the alert. It is kept as it is.</source>
        <translation>Esta versión del programa no puede leer la alerta. Se conserva como está.</translation>
    </message>
    <message>
        <source>There is no alert yet. An alert tells you, after a refresh, that ad groups begin to match a filter, such as spend&gt;100 results=0.</source>
        <translation>Todavía no hay ninguna alerta. Una alerta le avisa, tras una actualización, de que algún grupo de anuncios empieza a coincidir con un filtro, como spend&gt;100 results=0.</translation>
    </message>
    <message>
        <source>Looked at after each refresh. An alert tells you once of each ad group that begins to match; it never changes anything.</source>
        <translation>Se comprueban después de cada actualización. Una alerta avisa una vez de cada grupo de anuncios que empieza a coincidir; nunca cambia nada.</translation>
    </message>
</context>
<context>
    <name>agm::AmountField</name>
    <message>
        <source>“%1” is no percentage. Type digits, such as 10.</source>
        <translation>«%1» no es un porcentaje. Escriba cifras, como 10.</translation>
    </message>
    <message>
        <source>Type a percentage above zero and choose Increase or Decrease.</source>
        <translation>Escriba un porcentaje mayor que cero y elija Aumentar o Reducir.</translation>
    </message>
    <message>
        <source>Take it as %1</source>
        <translation>Tomarlo como %1</translation>
    </message>
</context>
<context>
    <name>agm::AmountsDialog</name>
    <message>
        <source>Resulting amounts</source>
        <translation>Importes resultantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>agm::Application</name>
    <message>
        <source>The program ended while changes were being sent. Read again from the server: %1 done, %2 not done, %3 not known yet.</source>
        <translation>El programa terminó mientras se enviaban cambios. Leído de nuevo del servidor: %1 hechos, %2 no hechos, %3 aún sin saberse.</translation>
    </message>
    <message>
        <source>1 draft of an earlier run is here again. Nothing of it has been sent.</source>
        <translation>Vuelve a haber 1 borrador de una ejecución anterior. No se ha enviado nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of an earlier run are here again. Nothing of them has been sent.</source>
        <translation>
            <numerusform>Vuelve a haber %Ln borrador de una ejecución anterior. No se ha enviado nada de él.</numerusform>
            <numerusform>Vuelve a haber %Ln borradores de una ejecución anterior. No se ha enviado nada de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>There is no account named “%1”. Choose another one, or add it under Accounts.</source>
        <translation>No hay ninguna cuenta llamada «%1». Elija otra o añádala en Cuentas.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>agm::AsSeenBox</name>
    <message>
        <source>As seen on an earlier day</source>
        <translation>Tal como se veía un día anterior</translation>
    </message>
    <message>
        <source>Figures of past days still change. An earlier day shows what this computer knew at its end.</source>
        <translation>Las cifras de días pasados aún cambian. Un día anterior muestra lo que este ordenador sabía al final de él.</translation>
    </message>
    <message>
        <source>As seen on</source>
        <translation>Tal como se veía el</translation>
    </message>
    <message>
        <source>Seen at the end of</source>
        <translation>Visto al final del</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Como se sabe ahora</translation>
    </message>
    <message>
        <source>Back to the figures as they are known now</source>
        <translation>Volver a las cifras tal como se conocen ahora</translation>
    </message>
</context>
<context>
    <name>agm::BeforeAfterModel</name>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>agm::BudgetChange</name>
    <message>
        <source>Set to</source>
        <translation>Fijar en</translation>
    </message>
    <message>
        <source>Increase by %</source>
        <translation>Aumentar en %</translation>
    </message>
    <message>
        <source>Decrease by %</source>
        <translation>Reducir en %</translation>
    </message>
    <message>
        <source>Increase by</source>
        <translation>Aumentar en</translation>
    </message>
    <message>
        <source>Decrease by</source>
        <translation>Reducir en</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>no rounding</source>
        <translation>sin redondeo</translation>
    </message>
    <message>
        <source>round to %1%2</source>
        <translation>redondear a %1%2</translation>
    </message>
    <message>
        <source>How the budget changes</source>
        <translation>Cómo cambia el presupuesto</translation>
    </message>
    <message>
        <source>Amount or percentage</source>
        <translation>Importe o porcentaje</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Show all resulting amounts</source>
        <translation>Mostrar todos los importes resultantes</translation>
    </message>
    <message>
        <source>These ad groups have budgets in several currencies, so one amount cannot suit them all. Choose a percentage, or the ad groups of one currency.</source>
        <translation>Estos grupos tienen presupuestos en varias monedas, así que un solo importe no sirve para todos. Elija un porcentaje, o los grupos de una moneda.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source> (%1 per day)</source>
        <translation> (%1 al día)</translation>
    </message>
    <message>
        <source>Now %1. Leave it empty to keep it.</source>
        <translation>Ahora %1. Déjelo vacío para conservarlo.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Entendido como %1</translation>
    </message>
    <message>
        <source>%1 would not stay above zero, or have no budget to start from: no change there.</source>
        <translation>%1 no quedarían por encima de cero, o no tienen presupuesto de partida: ahí no se cambia nada.</translation>
    </message>
    <message>
        <source>%1 are left as they are.</source>
        <translation>%1 se dejan como están.</translation>
    </message>
</context>
<context>
    <name>agm::BudgetDialog</name>
    <message>
        <source>Budget and bidding</source>
        <translation>Presupuesto y puja</translation>
    </message>
    <message>
        <source>&amp;Minimum daily spend</source>
        <translation>Gasto diario &amp;mínimo</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ día</translation>
    </message>
    <message>
        <source>Budget &amp;type</source>
        <translation>&amp;Tipo de presupuesto</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambio</translation>
    </message>
    <message>
        <source>Lifetime needs an end at least 24 hours after the start.</source>
        <translation>El presupuesto total necesita un fin al menos 24 horas después del inicio.</translation>
    </message>
    <message>
        <source>The campaign owns the budget, and its type.</source>
        <translation>El presupuesto y su tipo son de la campaña.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Campaign budget %1 of “%2”</source>
        <translation>Presupuesto de campaña %1 de «%2»</translation>
    </message>
    <message>
        <source>Go to the campaign</source>
        <translation>Ir a la campaña</translation>
    </message>
    <message>
        <source>The campaign owns the budget and spreads it over its ad groups. Change it at the campaign.</source>
        <translation>El presupuesto es de la campaña, que lo reparte entre sus grupos. Cámbielo en la campaña.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Ninguno: %1</translation>
    </message>
    <message>
        <source>&amp;Bid strategy</source>
        <translation>Estrategia de &amp;puja</translation>
    </message>
    <message>
        <source>Cost target or ca&amp;p</source>
        <translation>Coste objetivo o &amp;límite</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>por resultado</translation>
    </message>
    <message>
        <source>Optimization &amp;goal</source>
        <translation>&amp;Objetivo de optimización</translation>
    </message>
    <message>
        <source>Changing it may restart learning.</source>
        <translation>Cambiarlo puede reiniciar el aprendizaje.</translation>
    </message>
    <message>
        <source>&amp;Frequency cap</source>
        <translation>Límite de &amp;frecuencia</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Frequency cap: impressions per person</source>
        <translation>Límite de frecuencia: impresiones por persona</translation>
    </message>
    <message>
        <source>Frequency cap: within so many days</source>
        <translation>Límite de frecuencia: en cuántos días</translation>
    </message>
    <message>
        <source>None: Frequency cap</source>
        <translation>Ninguno: Límite de frecuencia</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>%1 with a campaign budget: left out here.</source>
        <translation>%1 con presupuesto de campaña: aquí se omiten.</translation>
    </message>
    <message>
        <source>These ad groups are in several currencies, so one amount cannot suit them all. Choose the ad groups of one currency.</source>
        <translation>Estos grupos están en varias monedas, así que un solo importe no sirve para todos. Elija los grupos de una moneda.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Entendido como %1</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>%1 → ninguno</translation>
    </message>
    <message>
        <source>Lowest cost has no target: %1</source>
        <translation>El coste más bajo no tiene objetivo: %1</translation>
    </message>
    <message>
        <source>Only for ad groups that optimize for reach.</source>
        <translation>Solo para grupos que optimizan para alcance.</translation>
    </message>
    <message>
        <source>Only reach has a frequency cap: %1 → none</source>
        <translation>Solo el alcance tiene límite de frecuencia: %1 → ninguno</translation>
    </message>
    <message>
        <source>Only 1 ad group optimizes for reach; the others keep theirs.</source>
        <translation>Solo 1 grupo optimiza para alcance; los demás conservan el suyo.</translation>
    </message>
    <message>
        <source>Only %1 optimize for reach; the others keep theirs.</source>
        <translation>Solo %1 optimizan para alcance; los demás conservan el suyo.</translation>
    </message>
    <message>
        <source>“%1” is no whole number above zero.</source>
        <translation>«%1» no es un número entero mayor que cero.</translation>
    </message>
    <message>
        <source>1 ad group has a campaign budget and does not change</source>
        <translation>1 grupo tiene presupuesto de campaña y no cambia</translation>
    </message>
    <message>
        <source>%1 have a campaign budget and do not change</source>
        <translation>%1 tienen presupuesto de campaña y no cambian</translation>
    </message>
</context>
<context>
    <name>agm::BulkConfirmDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>agm::BulkController</name>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>Seleccione antes grupos de anuncios en la tabla.</translation>
    </message>
    <message>
        <source>Changes are still being sent</source>
        <translation>Aún se están enviando cambios</translation>
    </message>
    <message>
        <source>Some ad groups have not been changed yet. What has been sent stays done.</source>
        <translation>Algunos grupos aún no se han cambiado. Lo enviado queda hecho.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Do not send the rest and quit</source>
        <translation>No enviar el resto y salir</translation>
    </message>
</context>
<context>
    <name>agm::BulkSentence</name>
    <message>
        <source>1 campaign</source>
        <translation>1 campaña</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>ad groups and campaigns</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>1 grupo de anuncios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln grupo de anuncios</numerusform>
            <numerusform>%Ln grupos de anuncios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pause</source>
        <translation>Nada que pausar</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>¿Pausar %1?</translation>
    </message>
    <message>
        <source>Nothing to resume</source>
        <translation>Nada que reanudar</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>¿Reanudar %1?</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nada que eliminar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>1 of the %1 selected is skipped: %2.</source>
        <translation>Se omite 1 de los %1 seleccionados: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 selected are skipped: %2.</source>
        <translation>
            <numerusform>Se omite %Ln de los %1 seleccionados: %2.</numerusform>
            <numerusform>Se omiten %Ln de los %1 seleccionados: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The known part of the committed daily spend stays at %1.</source>
        <translation>La parte conocida del gasto diario comprometido se queda en %1.</translation>
    </message>
    <message>
        <source>The committed daily spend stays at %1.</source>
        <translation>El gasto diario comprometido se queda en %1.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3&#xa0;%4)</source>
        <comment>before, after, ▼, change</comment>
        <translation>%1 → %2 (%3 %4)</translation>
    </message>
    <message>
        <source>Also stops: %1 whose amount per day is not known.</source>
        <translation>También se detienen: %1 cuyo importe diario no se conoce.</translation>
    </message>
    <message>
        <source>Also starts: %1 whose amount per day is not known.</source>
        <translation>También empiezan: %1 cuyo importe diario no se conoce.</translation>
    </message>
    <message>
        <source>Not included: %1 without a known amount per day.</source>
        <translation>No incluidos: %1 sin importe diario conocido.</translation>
    </message>
    <message>
        <source>1 of them shares a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>1 de ellos comparte un presupuesto de campaña que ya está activo: la campaña lo redistribuye, no se añade nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>
            <numerusform>%Ln de ellos comparte un presupuesto de campaña que ya está activo: la campaña lo redistribuye, no se añade nada.</numerusform>
            <numerusform>%Ln de ellos comparten un presupuesto de campaña que ya está activo: la campaña lo redistribuye, no se añade nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them shares a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>1 de ellos comparte un presupuesto de campaña que sigue activo: la campaña lo redistribuye, no se ahorra nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>
            <numerusform>%Ln de ellos comparte un presupuesto de campaña que sigue activo: la campaña lo redistribuye, no se ahorra nada.</numerusform>
            <numerusform>%Ln de ellos comparten un presupuesto de campaña que sigue activo: la campaña lo redistribuye, no se ahorra nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unknown/day)</source>
        <translation>%1 (desconocido/día)</translation>
    </message>
    <message>
        <source>%1 (%2 + unknown)</source>
        <translation>%1 (%2 + desconocido)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (money)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No ad group is selected. Select some in the table first.</source>
        <translation>No hay ningún grupo seleccionado. Seleccione antes alguno en la tabla.</translation>
    </message>
    <message>
        <source>The selected ad group takes no part: %1.</source>
        <translation>El grupo seleccionado no participa: %1.</translation>
    </message>
    <message>
        <source>None of the %1 selected takes part: %2.</source>
        <translation>Ninguno de los %1 seleccionados participa: %2.</translation>
    </message>
    <message>
        <source>What was rejected has to be corrected first; its issues say how.</source>
        <translation>Lo rechazado hay que corregirlo antes; sus problemas dicen cómo.</translation>
    </message>
    <message>
        <source>Wait until the running change is done.</source>
        <translation>Espere a que termine el cambio en curso.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>committed daily spend</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>committed daily spend</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
</context>
<context>
    <name>agm::CampaignPresentation</name>
    <message>
        <source>Each ad group has a budget of its own (ABO).</source>
        <translation>Cada grupo de anuncios tiene su propio presupuesto (ABO).</translation>
    </message>
    <message>
        <source>The campaign owns the budget and spreads it over its ad groups (CBO).</source>
        <translation>El presupuesto es de la campaña, que lo reparte entre sus grupos (CBO).</translation>
    </message>
    <message>
        <source>Lifetime budget: %1</source>
        <translation>Presupuesto total: %1</translation>
    </message>
    <message>
        <source>Daily budget: %1</source>
        <translation>Presupuesto diario: %1</translation>
    </message>
    <message>
        <source>All ad groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>This campaign could not be read; its budget is not known.</source>
        <translation>No se pudo leer esta campaña; no se conoce su presupuesto.</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>1 grupo de anuncios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln grupo de anuncios</numerusform>
            <numerusform>%Ln grupos de anuncios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::CellInput</name>
    <message>
        <source>Type “%1” or “%2”.</source>
        <translation>Escriba «%1» o «%2».</translation>
    </message>
    <message>
        <source>%1 is changed in its editor, not in the cell.</source>
        <translation>%1 se cambia en su editor, no en la celda.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 no se puede cambiar.</translation>
    </message>
    <message>
        <source>This ad group is to be deleted. Discard that draft first.</source>
        <translation>Este grupo se va a eliminar. Descarte antes ese borrador.</translation>
    </message>
    <message>
        <source>A change of this ad group is being sent. Wait until it is done.</source>
        <translation>Se está enviando un cambio de este grupo. Espere a que termine.</translation>
    </message>
    <message>
        <source>The campaign “%1” owns the budget and shares it among its ad groups: change it there.</source>
        <translation>El presupuesto es de la campaña «%1», que lo reparte entre sus grupos: cámbielo allí.</translation>
    </message>
    <message>
        <source>This ad group has no budget of its own: the campaign owns it. Change it there.</source>
        <translation>Este grupo no tiene presupuesto propio: es de la campaña. Cámbielo allí.</translation>
    </message>
    <message>
        <source>Only the strategies cost target and bid cap have a target. Choose one of them in the editor for budget and bidding first.</source>
        <translation>Solo las estrategias de coste objetivo y límite de puja tienen objetivo. Elija antes una de ellas en el editor de presupuesto y puja.</translation>
    </message>
    <message>
        <source>Its status is “%1”: it can neither be switched on nor off.</source>
        <translation>Su estado es «%1»: no se puede encender ni apagar.</translation>
    </message>
    <message>
        <source>Type one of these: %1.</source>
        <translation>Escriba uno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>agm::ChangeActions</name>
    <message>
        <source>&amp;Budget and bidding…</source>
        <translation>Presupuesto &amp;y puja…</translation>
    </message>
    <message>
        <source>&amp;Targeting…</source>
        <translation>&amp;Segmentación…</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>P&amp;rogramación…</translation>
    </message>
    <message>
        <source>Replace in t&amp;itles…</source>
        <translation>Ree&amp;mplazar en títulos…</translation>
    </message>
    <message>
        <source>&amp;New ad group…</source>
        <translation>&amp;Nuevo grupo de anuncios…</translation>
    </message>
    <message>
        <source>New ad group &amp;like this one…</source>
        <translation>Nuevo grupo &amp;como este…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Mark for deletion (draft)</source>
        <translation>Marcar para eliminar (&amp;borrador)</translation>
    </message>
    <message>
        <source>&amp;Paste cells as drafts…</source>
        <translation>Pe&amp;gar celdas como borradores…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;view and post…</source>
        <translation>Re&amp;visar y enviar…</translation>
    </message>
    <message>
        <source>Discard &amp;drafts of the selection</source>
        <translation>Descar&amp;tar borradores de la selección</translation>
    </message>
    <message>
        <source>Discard a&amp;ll drafts…</source>
        <translation>Descartar t&amp;odos los borradores…</translation>
    </message>
    <message>
        <source>Save drafts as a &amp;plan…</source>
        <translation>Guardar borradores como &amp;plan…</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Abrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Re&amp;gistro…</translation>
    </message>
    <message>
        <source>&amp;History of this ad group…</source>
        <translation>&amp;Historial de este grupo…</translation>
    </message>
    <message>
        <source>Stop &amp;everything that spends…</source>
        <translation>Detener &amp;todo lo que gasta…</translation>
    </message>
    <message>
        <source>Rest&amp;ore the last stop…</source>
        <translation>Restaurar &amp;la última detención…</translation>
    </message>
</context>
<context>
    <name>agm::ChangeDesk</name>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>Drafts could not be kept on this computer&apos;s disk: %1 They are lost when the program ends, unless you post them or save them as a plan.</source>
        <translation>No se pudieron guardar borradores en el disco de este ordenador: %1 Se pierden al terminar el programa, salvo que los envíe o los guarde como plan.</translation>
    </message>
    <message>
        <source>%1 prepared, nothing of it sent.</source>
        <translation>%1 preparados, nada de ello enviado.</translation>
    </message>
    <message>
        <source>Posting them changes the committed daily spend by %1.</source>
        <translation>Enviarlos cambia el gasto diario comprometido en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be posted as they are.</source>
        <translation>%1 no se pueden enviar tal como están.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Review %1 (%2)</source>
        <translation>Revisar %1 (%2)</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>No hay borradores.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>Seleccione antes un grupo de anuncios.</translation>
    </message>
    <message>
        <source>The selection has no drafts.</source>
        <translation>La selección no tiene borradores.</translation>
    </message>
    <message>
        <source>Discard drafts</source>
        <translation>Descartar borradores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pause 14 ad groups</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Quit with drafts?</source>
        <translation>¿Salir con borradores?</translation>
    </message>
    <message>
        <source>%1 not posted yet. They are kept on this computer and are here again at the next start. Nothing of them has been sent.</source>
        <translation>%1 aún sin enviar. Se guardan en este ordenador y estarán aquí en el próximo inicio. No se ha enviado nada de ellos.</translation>
    </message>
    <message>
        <source>Keep them and quit</source>
        <translation>Conservarlos y salir</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>agm::ChangeRunner</name>
    <message>
        <source>This account is read-only. Unlock it to make changes.</source>
        <translation>Esta cuenta es de solo lectura. Desbloquéela para hacer cambios.</translation>
    </message>
    <message>
        <source>No ad group is left to change.</source>
        <translation>No queda ningún grupo que cambiar.</translation>
    </message>
    <message>
        <source>“%1” is being changed already. Wait until that is done and try again.</source>
        <translation>«%1» ya se está cambiando. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The changes of the last 24 hours are still being read. Try again in a moment.</source>
        <translation>Aún se leen los cambios de las últimas 24 horas. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This passes a limit of the account. Type the new daily total to post it.</source>
        <translation>Esto supera un límite de la cuenta. Escriba el nuevo total diario para enviarlo.</translation>
    </message>
    <message>
        <source>The job still runs.</source>
        <translation>El trabajo aún está en curso.</translation>
    </message>
    <message>
        <source>This ad group no longer exists: it was deleted elsewhere.</source>
        <translation>Este grupo ya no existe: se eliminó en otro sitio.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Nada que cambiar: ya estaba así.</translation>
    </message>
    <message>
        <source>This job is too long ago to be repeated from here. The journal has it.</source>
        <translation>Este trabajo es demasiado antiguo para repetirlo desde aquí. Está en el registro.</translation>
    </message>
</context>
<context>
    <name>agm::ChartDesk</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>No hay ninguna cuenta abierta</translation>
    </message>
    <message>
        <source>No ad group is shown</source>
        <translation>No se muestra ningún grupo de anuncios</translation>
    </message>
    <message>
        <source>Clear the filters, or load the account, to see its trend.</source>
        <translation>Limpie los filtros, o cargue la cuenta, para ver su tendencia.</translation>
    </message>
    <message>
        <source>%1 %2→%3</source>
        <comment>what changed, before and after</comment>
        <translation>%1 %2→%3</translation>
    </message>
    <message>
        <source>As seen at the end of %1</source>
        <translation>Tal como se veía al final del %1</translation>
    </message>
    <message>
        <source>Days as the account reports them, not those of %1: they need not add up to the table’s totals</source>
        <translation>Días como los informa la cuenta, no los de %1: no tienen por qué sumar los totales de la tabla</translation>
    </message>
    <message>
        <source>The %1 ad groups with the most spend; %2 more are left out. Filter or select to see them.</source>
        <translation>Los %1 grupos con más gasto; otros %2 se omiten. Filtre o seleccione para verlos.</translation>
    </message>
    <message>
        <source>On %1 this computer knew nothing of these days</source>
        <translation>El %1 este ordenador no sabía nada de estos días</translation>
    </message>
    <message>
        <source>It keeps figures from when it first reads them. Choose a later day, or “Now”.</source>
        <translation>Guarda cifras desde que las lee por primera vez. Elija un día posterior, o «Ahora».</translation>
    </message>
    <message>
        <source>No figures of these days</source>
        <translation>No hay cifras de estos días</translation>
    </message>
    <message>
        <source>Choose a longer window, or other ad groups.</source>
        <translation>Elija un periodo más largo, u otros grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln grupo de anuncios</numerusform>
            <numerusform>%Ln grupos de anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>day before dashed</source>
        <translation>día anterior a trazos</translation>
    </message>
    <message numerus="yes">
        <source>previous %Ln days dashed</source>
        <translation>
            <numerusform>%Ln día anterior a trazos</numerusform>
            <numerusform>%Ln días anteriores a trazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>agm::ChartPane</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>Más para este gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Cargando cifras…</translation>
    </message>
    <message>
        <source>The figures could not be had</source>
        <translation>No se pudieron obtener las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
</context>
<context>
    <name>agm::ChartTabs</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>agm::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Chooses the columns of “%1”</source>
        <translation>Elige las columnas de «%1»</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Mostrar columnas</translation>
    </message>
    <message>
        <source>No column has this name. Clear the search to see all.</source>
        <translation>Ninguna columna se llama así. Limpie la búsqueda para verlas todas.</translation>
    </message>
    <message>
        <source>Concluded by this program from the figures.</source>
        <translation>Deducido por este programa a partir de las cifras.</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Show %1 columns</source>
        <translation>Mostrar %1 columnas</translation>
    </message>
</context>
<context>
    <name>agm::CommandController</name>
    <message>
        <source>%1: hide</source>
        <translation>%1: ocultar</translation>
    </message>
    <message>
        <source>%1: show</source>
        <translation>%1: mostrar</translation>
    </message>
    <message>
        <source>%1: what matches %2</source>
        <comment>Pause: what matches spend&gt;50</comment>
        <translation>%1: lo que coincide con %2</translation>
    </message>
    <message>
        <source>%1: %2 that match %3</source>
        <comment>Pause: 12 ad groups that match spend&gt;50</comment>
        <translation>%1: %2 que coinciden con %3</translation>
    </message>
    <message>
        <source>shows and selects them, then asks</source>
        <translation>los muestra y selecciona, y luego pregunta</translation>
    </message>
    <message>
        <source>no ad group matches</source>
        <translation>ningún grupo coincide</translation>
    </message>
</context>
<context>
    <name>agm::CommandModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <translation>%1, desactivado: %2</translation>
    </message>
</context>
<context>
    <name>agm::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command, or one with a filter: pause spend&gt;50 cpr&gt;40</source>
        <translation>Escriba un comando, o uno con un filtro: pausar spend&gt;50 cpr&gt;40</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>No command has these words. Ad groups are found with the search field (%1).</source>
        <translation>Ningún comando tiene estas palabras. Los grupos de anuncios se buscan en el campo de búsqueda (%1).</translation>
    </message>
</context>
<context>
    <name>agm::ComparePane</name>
    <message>
        <source>Target: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Ad groups, ranked</source>
        <translation>Grupos, por orden</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Más primero</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejor primero</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>Menos primero</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Peor primero</translation>
    </message>
    <message>
        <source>The %1 with the least, and %2 more</source>
        <translation>Los %1 con menos, y %2 más</translation>
    </message>
    <message>
        <source>The %1 with the most, and %2 more</source>
        <translation>Los %1 con más, y %2 más</translation>
    </message>
    <message>
        <source>The worst %1, and %2 more</source>
        <translation>Los peores %1, y %2 más</translation>
    </message>
    <message>
        <source>The best %1, and %2 more</source>
        <translation>Los mejores %1, y %2 más</translation>
    </message>
    <message>
        <source>what is selected is not among these</source>
        <translation>lo seleccionado no está entre estos</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>No ad group has a value for %1 in this period</source>
        <translation>Ningún grupo tiene un valor de %1 en este periodo</translation>
    </message>
    <message>
        <source>Choose another metric or another period.</source>
        <translation>Elija otra métrica u otro periodo.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>Bajo (95 %)</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>Alto (95 %)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>agm::ConflictDialog</name>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>One field was changed elsewhere since, so the undo left it alone.</source>
        <translation>Un campo se cambió después en otro sitio, así que al deshacer no se tocó.</translation>
    </message>
    <message>
        <source>%1 fields were changed elsewhere since, so the undo left them alone.</source>
        <translation>%1 campos se cambiaron después en otro sitio, así que al deshacer no se tocaron.</translation>
    </message>
    <message>
        <source>%1 Leave them as they are, or put the undo&apos;s value into your drafts and post it after the review.</source>
        <translation>%1 Déjelos como están, o ponga el valor de deshacer en sus borradores y envíelo tras la revisión.</translation>
    </message>
    <message>
        <source>All into drafts</source>
        <translation>Todo a borradores</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Dejar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Como lo dejó el cambio</translation>
    </message>
    <message>
        <source>Undo would write</source>
        <translation>Deshacer escribiría</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Put into drafts</source>
        <translation>Poner en borradores</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Put 1 field into drafts</source>
        <translation>Poner 1 campo en borradores</translation>
    </message>
    <message>
        <source>Put %1 fields into drafts</source>
        <translation>Poner %1 campos en borradores</translation>
    </message>
    <message>
        <source>Choose at least one field first.</source>
        <translation>Elija antes al menos un campo.</translation>
    </message>
</context>
<context>
    <name>agm::ConnectionFindings</name>
    <message>
        <source>See campaigns and ad groups</source>
        <translation>Ver campañas y grupos de anuncios</translation>
    </message>
    <message>
        <source>See daily figures</source>
        <translation>Ver cifras diarias</translation>
    </message>
    <message>
        <source>Pause, resume and change ad groups</source>
        <translation>Pausar, reanudar y cambiar grupos</translation>
    </message>
    <message>
        <source>Make ad groups</source>
        <translation>Crear grupos de anuncios</translation>
    </message>
    <message>
        <source>See audiences</source>
        <translation>Ver públicos</translation>
    </message>
    <message>
        <source>The connection works. This key may read the ad groups and change them.</source>
        <translation>La conexión funciona. Esta clave puede leer los grupos de anuncios y cambiarlos.</translation>
    </message>
    <message>
        <source>The connection works. This key may read the ad groups, but not pause or change them.</source>
        <translation>La conexión funciona. Esta clave puede leer los grupos, pero no pausarlos ni cambiarlos.</translation>
    </message>
    <message>
        <source>The server answers, but this key may not read the ad groups. Ask for a key with ad_campaign:basic:read.</source>
        <translation>El servidor responde, pero esta clave no puede leer los grupos. Pida una clave con ad_campaign:basic:read.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✖ %1: not allowed</source>
        <translation>✖ %1: no permitido</translation>
    </message>
    <message>
        <source>? %1: could not be told</source>
        <translation>? %1: no se pudo saber</translation>
    </message>
</context>
<context>
    <name>agm::ConnectionTest</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
</context>
<context>
    <name>agm::CountriesField</name>
    <message>
        <source>United States, DE</source>
        <translation>Estados Unidos, DE</translation>
    </message>
</context>
<context>
    <name>agm::CreateDialog</name>
    <message>
        <source>New ad group</source>
        <translation>Nuevo grupo de anuncios</translation>
    </message>
    <message>
        <source>No loaded campaign is called “%1”. Choose one of the list.</source>
        <translation>Ninguna campaña cargada se llama «%1». Elija una de la lista.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The campaign owns the budget: %1.</source>
        <translation>El presupuesto es de la campaña: %1.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Entendido como %1</translation>
    </message>
    <message>
        <source>Not a country: %1. Type its name or its code.</source>
        <translation>No es un país: %1. Escriba su nombre o su código.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ día</translation>
    </message>
    <message>
        <source>Only when conversions happen in messages.</source>
        <translation>Solo cuando las conversiones ocurren en mensajes.</translation>
    </message>
    <message>
        <source>Lowest cost has no target.</source>
        <translation>El coste más bajo no tiene objetivo.</translation>
    </message>
    <message>
        <source>A copy of “%1” · nothing is sent before the review</source>
        <translation>Una copia de «%1» · nada se envía antes de la revisión</translation>
    </message>
    <message>
        <source>From scratch · nothing is sent before the review</source>
        <translation>Desde cero · nada se envía antes de la revisión</translation>
    </message>
    <message>
        <source>Copy of an ad group: %1</source>
        <translation>Copia de un grupo: %1</translation>
    </message>
    <message>
        <source>New ad group: %1</source>
        <translation>Nuevo grupo: %1</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>It will be created active, and may spend at once</source>
        <translation>Se creará activo y puede gastar enseguida</translation>
    </message>
    <message>
        <source>It will be created paused</source>
        <translation>Se creará en pausa</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Cam&amp;paign</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>Escriba una parte de su título</translation>
    </message>
    <message>
        <source>&amp;Budget type</source>
        <translation>Tipo de presu&amp;puesto</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>Presup&amp;uesto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Starts as soon as it is active</source>
        <translation>Empieza en cuanto esté activo</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Runs until paused</source>
        <translation>Sigue hasta pausarse</translation>
    </message>
    <message>
        <source>&amp;Optimization goal</source>
        <translation>&amp;Objetivo de optimización</translation>
    </message>
    <message>
        <source>Conversion &amp;location</source>
        <translation>&amp;Lugar de conversión</translation>
    </message>
    <message>
        <source>Con&amp;version event</source>
        <translation>E&amp;vento de conversión</translation>
    </message>
    <message>
        <source>&amp;Message apps</source>
        <translation>Apps de &amp;mensajes</translation>
    </message>
    <message>
        <source>Bid strateg&amp;y</source>
        <translation>Estrategia de pu&amp;ja</translation>
    </message>
    <message>
        <source>Cost target or &amp;cap</source>
        <translation>C&amp;oste objetivo o límite</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>por resultado</translation>
    </message>
    <message>
        <source>Cou&amp;ntries</source>
        <translation>Paí&amp;ses</translation>
    </message>
    <message>
        <source>Names or codes, with commas between. The rest of the targeting can be edited on the draft.</source>
        <translation>Nombres o códigos, con comas entre ellos. El resto de la segmentación se puede editar en el borrador.</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>Creatividad dinámica</translation>
    </message>
    <message>
        <source>Combine the parts of the &amp;ads automatically</source>
        <translation>Combinar automáticamente las partes de los &amp;anuncios</translation>
    </message>
    <message>
        <source>Fixed after creation.</source>
        <translation>Fijo tras la creación.</translation>
    </message>
</context>
<context>
    <name>agm::Database</name>
    <message>
        <source>The local store is not open.</source>
        <translation>El almacén local no está abierto.</translation>
    </message>
    <message>
        <source>The local store was opened before.</source>
        <translation>El almacén local ya se había abierto.</translation>
    </message>
</context>
<context>
    <name>agm::DeleteDialog</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A paused ad group spends nothing and can be resumed later.</source>
        <translation>Eliminar no se puede deshacer. Un grupo en pausa no gasta nada y se puede reanudar después.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>Pausar en su lugar</translation>
    </message>
    <message>
        <source>Pause %1 instead</source>
        <translation>Pausar %1 en su lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type %1, the number of ad groups, to delete them:</source>
        <translation>Escriba %1, el número de grupos de anuncios, para eliminarlos:</translation>
    </message>
    <message>
        <source>That is not %1. Nothing is deleted.</source>
        <translation>Eso no es %1. No se elimina nada.</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryDialog</name>
    <message>
        <source>Why is it not delivering?</source>
        <translation>¿Por qué no se entrega?</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryFilters</name>
    <message>
        <source>With issues</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>No delivery</source>
        <translation>Sin entrega</translation>
    </message>
    <message>
        <source>No impression in the stats window.</source>
        <translation>Ninguna impresión en el periodo.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Prepared changes that have not been posted.</source>
        <translation>Cambios preparados que no se han enviado.</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryWords</name>
    <message>
        <source>The ad group is switched on.</source>
        <translation>El grupo de anuncios está encendido.</translation>
    </message>
    <message>
        <source>Its campaign is on.</source>
        <translation>Su campaña está encendida.</translation>
    </message>
    <message>
        <source>It has started and has not ended.</source>
        <translation>Ha empezado y no ha terminado.</translation>
    </message>
    <message>
        <source>There is a budget.</source>
        <translation>Hay un presupuesto.</translation>
    </message>
    <message>
        <source>The server names no trouble with its ads.</source>
        <translation>El servidor no nombra ningún problema con sus anuncios.</translation>
    </message>
    <message>
        <source>The server reports no issue.</source>
        <translation>El servidor no informa de ningún problema.</translation>
    </message>
    <message>
        <source>The cost target, if there is one, is not below what results cost.</source>
        <translation>El coste objetivo, si lo hay, no está por debajo de lo que cuestan los resultados.</translation>
    </message>
    <message>
        <source>Places and ages are not unusually narrow.</source>
        <translation>Los lugares y las edades no son demasiado estrechos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>Puja</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>slows delivery</source>
        <translation>frena la entrega</translation>
    </message>
    <message>
        <source>stops delivery</source>
        <translation>detiene la entrega</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The ad group is paused. Resume it (%1).</source>
        <translation>El grupo de anuncios está en pausa. Reanúdelo (%1).</translation>
    </message>
    <message>
        <source>The review rejected it. Read the issues below, change what they name, and it is reviewed again.</source>
        <translation>La revisión lo rechazó. Lea los problemas de abajo, cambie lo que nombran y se revisará de nuevo.</translation>
    </message>
    <message>
        <source>It is still being copied. Wait and refresh (%1).</source>
        <translation>Aún se está copiando. Espere y actualice (%1).</translation>
    </message>
    <message>
        <source>The server says “%1”, which this program does not know.</source>
        <translation>El servidor dice «%1», que este programa no conoce.</translation>
    </message>
    <message>
        <source>Its campaign is not loaded. Refresh (%1).</source>
        <translation>Su campaña no está cargada. Actualice (%1).</translation>
    </message>
    <message>
        <source>Its campaign is not on: %1. Switch the campaign on in Whop.</source>
        <translation>Su campaña no está encendida: %1. Enciéndala en Whop.</translation>
    </message>
    <message>
        <source>The campaign&apos;s payment failed. Mend the payment in Whop.</source>
        <translation>El pago de la campaña falló. Arregle el pago en Whop.</translation>
    </message>
    <message>
        <source>It starts only on %1. An earlier start is set in the schedule (%2).</source>
        <translation>No empieza hasta el %1. Un inicio anterior se fija en la programación (%2).</translation>
    </message>
    <message>
        <source>It ended on %1. A later end is set in the schedule (%2).</source>
        <translation>Terminó el %1. Un fin posterior se fija en la programación (%2).</translation>
    </message>
    <message>
        <source>It ends on %1, within a day. A later end is set in the schedule (%2).</source>
        <translation>Termina el %1, dentro de un día. Un fin posterior se fija en la programación (%2).</translation>
    </message>
    <message>
        <source>The budget is zero. Set one (%1).</source>
        <translation>El presupuesto es cero. Fije uno (%1).</translation>
    </message>
    <message>
        <source>The server does not say the budget.</source>
        <translation>El servidor no dice el presupuesto.</translation>
    </message>
    <message>
        <source>It has no ads. Add one in Whop.</source>
        <translation>No tiene anuncios. Añada uno en Whop.</translation>
    </message>
    <message>
        <source>All of its ads are switched off. Switch one on in Whop.</source>
        <translation>Todos sus anuncios están apagados. Encienda uno en Whop.</translation>
    </message>
    <message>
        <source>Its ads were rejected, or are in appeal. Change them in Whop.</source>
        <translation>Sus anuncios fueron rechazados o están en apelación. Cámbielos en Whop.</translation>
    </message>
    <message>
        <source>It is being prepared or reviewed. Wait and refresh (%1).</source>
        <translation>Se está preparando o revisando. Espere y actualice (%1).</translation>
    </message>
    <message>
        <source>It gets too few results to learn. Fewer ad groups with larger budgets, or a goal that happens more often, help.</source>
        <translation>Obtiene muy pocos resultados para aprender. Ayudan menos grupos con presupuestos mayores, o un objetivo que ocurra más a menudo.</translation>
    </message>
    <message>
        <source>The server does not say how its ads are doing. Look at them in Whop.</source>
        <translation>El servidor no dice cómo van sus anuncios. Mírelos en Whop.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The cost target is %1, and a result cost %2 in this window: bids may be too low to win. Raise the target (%3), or accept less.</source>
        <translation>El coste objetivo es %1, y un resultado costó %2 en este periodo: las pujas pueden ser demasiado bajas para ganar. Suba el objetivo (%3) o acepte menos.</translation>
    </message>
    <message>
        <source>No place is targeted. Choose one in the targeting (%1).</source>
        <translation>No se segmenta ningún lugar. Elija uno en la segmentación (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln years of age are targeted. Widen them in the targeting (%1).</source>
        <translation>
            <numerusform>Solo se segmenta %Ln año de edad. Amplíelo en la segmentación (%1).</numerusform>
            <numerusform>Solo se segmentan %Ln años de edad. Amplíelos en la segmentación (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is delivered because of: %1.</source>
        <translation>No se entrega nada a causa de: %1.</translation>
    </message>
    <message>
        <source>Nothing stops it. Delivery is held back by: %1.</source>
        <translation>Nada lo detiene. La entrega está frenada por: %1.</translation>
    </message>
    <message>
        <source>Nothing was found that stops or slows it. A new ad group may need some hours to begin.</source>
        <translation>No se encontró nada que lo detenga o frene. Un grupo nuevo puede necesitar unas horas para empezar.</translation>
    </message>
</context>
<context>
    <name>agm::DesktopNotifier</name>
    <message>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
</context>
<context>
    <name>agm::DraftBook</name>
    <message>
        <source>The drafts of these ad groups could not be read and were left where they are: %1.</source>
        <translation>Los borradores de estos grupos no se pudieron leer y se dejaron donde están: %1.</translation>
    </message>
    <message>
        <source>Discard a field</source>
        <translation>Descartar un campo</translation>
    </message>
    <message>
        <source>Discard all drafts</source>
        <translation>Descartar todos los borradores</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
</context>
<context>
    <name>agm::DuplicateDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>As &amp;paused copies</source>
        <translation>Como copias en &amp;pausa</translation>
    </message>
    <message>
        <source>Every setting is copied, the ads are not. The copies are drafts first, and are reviewed before anything is sent.</source>
        <translation>Se copia cada ajuste, los anuncios no. Las copias son primero borradores y se revisan antes de enviar nada.</translation>
    </message>
    <message>
        <source>With their ads, by the &amp;server</source>
        <translation>Con sus anuncios, en el &amp;servidor</translation>
    </message>
    <message>
        <source>The committed daily spend does not change.</source>
        <translation>El gasto diario comprometido no cambia.</translation>
    </message>
    <message>
        <source>The committed daily spend changes by %1.</source>
        <translation>El gasto diario comprometido cambia en %1.</translation>
    </message>
    <message>
        <source>Each copy runs or rests as its source does. It is sent at once and can only be taken back by deleting the copies. Not every account offers it. %1</source>
        <translation>Cada copia corre o descansa como su original. Se envía enseguida y solo se puede revertir eliminando las copias. No todas las cuentas lo ofrecen. %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put %1 into drafts</source>
        <translation>Poner %1 en borradores</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1 (%2)</source>
        <translation>Duplicar %1 (%2)</translation>
    </message>
</context>
<context>
    <name>agm::EditController</name>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>Seleccione antes grupos de anuncios en la tabla.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Mark %1 for deletion</source>
        <translation>Marcar %1 para eliminar</translation>
    </message>
</context>
<context>
    <name>agm::EditorDialog</name>
    <message>
        <source>One field cannot be read: see ✖.</source>
        <translation>Un campo no se puede leer: vea ✖.</translation>
    </message>
    <message>
        <source>%1 fields cannot be read: see ✖.</source>
        <translation>%1 campos no se pueden leer: vea ✖.</translation>
    </message>
    <message>
        <source>Cannot be told until every field can be read.</source>
        <translation>No se puede saber hasta que se puedan leer todos los campos.</translation>
    </message>
    <message>
        <source>%1. The review holds back what is marked ✖.</source>
        <translation>%1. La revisión retiene lo marcado con ✖.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>Guardar como &amp;borrador</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>Review and post 1 change</source>
        <translation>Revisar y enviar 1 cambio</translation>
    </message>
    <message>
        <source>Review and post %1 changes</source>
        <translation>Revisar y enviar %1 cambios</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>1 field changed</source>
        <translation>1 campo cambiado</translation>
    </message>
    <message>
        <source>%1 fields changed</source>
        <translation>%1 campos cambiados</translation>
    </message>
    <message>
        <source>%1, and every ad group has that value already</source>
        <translation>%1, y todos los grupos ya tienen ese valor</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 campaña</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 campañas</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 · mixed values stay as they are unless touched</source>
        <translation>%1 · los valores mixtos quedan como están si no se tocan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Nothing of what you entered here has been kept as a draft.</source>
        <translation>Nada de lo que escribió aquí se ha guardado como borrador.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>agm::EffectCard</name>
    <message>
        <source>Effect on the committed daily spend</source>
        <translation>Efecto en el gasto diario comprometido</translation>
    </message>
    <message>
        <source>%1 per day, no change</source>
        <translation>%1 al día, sin cambios</translation>
    </message>
    <message>
        <source>%1 → %2   %3 per day</source>
        <translation>%1 → %2   %3 al día</translation>
    </message>
    <message>
        <source>Nothing is committed, no change</source>
        <translation>No hay nada comprometido, sin cambios</translation>
    </message>
    <message>
        <source>Worst day %1</source>
        <translation>Peor día %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Lifetime budgets apart: %1</source>
        <translation>Presupuestos totales aparte: %1</translation>
    </message>
    <message>
        <source>Lifetime budgets apart: %1 → %2</source>
        <translation>Presupuestos totales aparte: %1 → %2</translation>
    </message>
    <message>
        <source>Unknown for %1</source>
        <translation>Desconocido para %1</translation>
    </message>
    <message>
        <source>Unknown for 1 campaign budget</source>
        <translation>Desconocido para 1 presupuesto de campaña</translation>
    </message>
    <message>
        <source>Unknown for %1 campaign budgets</source>
        <translation>Desconocido para %1 presupuestos de campaña</translation>
    </message>
</context>
<context>
    <name>agm::EnvironmentBadge</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>CUSTOM</source>
        <translation>PROPIA</translation>
    </message>
    <message>
        <source>CUSTOM %1</source>
        <translation>PROPIA %1</translation>
    </message>
    <message>
        <source>The demo account lives on this computer. No real money is spent.</source>
        <translation>La cuenta de demostración vive en este ordenador. No se gasta dinero real.</translation>
    </message>
    <message>
        <source>Whop&apos;s sandbox. No real money is spent.</source>
        <translation>El sandbox de Whop. No se gasta dinero real.</translation>
    </message>
    <message>
        <source>A real account. Changes here spend or stop real money.</source>
        <translation>Una cuenta real. Los cambios aquí gastan o detienen dinero real.</translation>
    </message>
    <message>
        <source>A server on this computer (%1).</source>
        <translation>Un servidor en este ordenador (%1).</translation>
    </message>
    <message>
        <source>Another server (%1). Take its money for real.</source>
        <translation>Otro servidor (%1). Considere real su dinero.</translation>
    </message>
</context>
<context>
    <name>agm::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>As &amp;shown: %1</source>
        <translation>Como se &amp;muestran: %1</translation>
    </message>
    <message>
        <source>Se&amp;lected: %1</source>
        <translation>&amp;Seleccionados: %1</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>&amp;Todos: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>As s&amp;hown, in this order: %Ln columns</source>
        <translation>
            <numerusform>Como se mu&amp;estra, en este orden: %Ln columna</numerusform>
            <numerusform>Como se mu&amp;estran, en este orden: %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every attribute of the API</source>
        <translation>Cada atri&amp;buto de la API</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>Nombres y palabras</translation>
    </message>
    <message>
        <source>Of the A&amp;PI, such as budget_amount</source>
        <translation>De la A&amp;PI, como budget_amount</translation>
    </message>
    <message>
        <source>As shown, such as “%1”</source>
        <translation>Como se muestran, por ejemplo «%1»</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;CSV, which can be read back with changes</source>
        <translation>&amp;CSV, que se puede volver a leer con cambios</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark, by which Excel knows UTF-8</source>
        <translation>Con marca de &amp;orden de bytes (BOM), por la que Excel reconoce UTF-8</translation>
    </message>
    <message>
        <source>Spreadsheet (&amp;XLSX), with formats for numbers and times</source>
        <translation>Hoja de cálculo (&amp;XLSX), con formatos para números y horas</translation>
    </message>
    <message>
        <source>Times are in UTC. What is undefined or not known stays empty. The ID is always there.</source>
        <translation>Las horas están en UTC. Lo indefinido o desconocido queda vacío. El ID está siempre.</translation>
    </message>
    <message>
        <source>%1 with drafts are written as they are shown, that is with the drafts.</source>
        <translation>Con borradores: %1. Se escribe lo que se muestra, es decir, con los borradores.</translation>
    </message>
    <message>
        <source>Figures of this stats window are still loading; those that are missing stay empty.</source>
        <translation>Aún se están cargando cifras de este periodo; las que falten quedan vacías.</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>agm::FacetButton</name>
    <message>
        <source>1 ad group</source>
        <translation>1 grupo de anuncios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln grupo de anuncios</numerusform>
            <numerusform>%Ln grupos de anuncios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::FallbackSecretStore</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, or none is running: keys are kept for this session only.</source>
        <translation>Este ordenador no ofrece ningún llavero, o no hay ninguno en marcha: las claves se guardan solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>agm::FieldRow</name>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Takes back what you changed here.</source>
        <translation>Revierte lo que usted cambió aquí.</translation>
    </message>
    <message>
        <source>Keep as it is: %1</source>
        <translation>Dejar como está: %1</translation>
    </message>
</context>
<context>
    <name>agm::FigureActions</name>
    <message>
        <source>Re&amp;view of the period</source>
        <translation>Análisis del &amp;periodo</translation>
    </message>
    <message>
        <source>Ad &amp;groups</source>
        <translation>&amp;Grupos de anuncios</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>G&amp;ráficos</translation>
    </message>
    <message>
        <source>Cost &amp;targets…</source>
        <translation>Costes &amp;objetivo…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>E&amp;xportar análisis…</translation>
    </message>
</context>
<context>
    <name>agm::FigureDesk</name>
    <message>
        <source>A report is being written.</source>
        <translation>Se está escribiendo un análisis.</translation>
    </message>
    <message>
        <source>There is no review yet: load an account first.</source>
        <translation>Aún no hay análisis: cargue antes una cuenta.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
</context>
<context>
    <name>agm::FilterAssist</name>
    <message>
        <source>Character %1: %2</source>
        <comment>place in the text: what is wrong</comment>
        <translation>Carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FilterBuilder</name>
    <message>
        <source>Build a filter</source>
        <translation>Construir un filtro</translation>
    </message>
    <message>
        <source>Show ad groups where</source>
        <translation>Mostrar los grupos donde</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>se cumplen todas</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>se cumple al menos una</translation>
    </message>
    <message>
        <source>No condition: every ad group is shown.</source>
        <translation>Sin condiciones: se muestran todos los grupos.</translation>
    </message>
    <message>
        <source>%1 match.</source>
        <comment>14 ad groups match.</comment>
        <translation>%1 coinciden.</translation>
    </message>
    <message>
        <source>%1 match what is finished so far.</source>
        <translation>%1 coinciden con lo terminado hasta ahora.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>Show 14 ad groups</comment>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>agm::FilterConditionList</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un bloque</translation>
    </message>
    <message>
        <source>and at least one of these:</source>
        <translation>y al menos una de estas:</translation>
    </message>
    <message>
        <source>or all of these:</source>
        <translation>o todas estas:</translation>
    </message>
</context>
<context>
    <name>agm::FilterConditionRow</name>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Turns the condition round: what does not match is shown.</source>
        <translation>Invierte la condición: se muestra lo que no coincide.</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation>Texto del filtro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>title, ID or campaign contains</source>
        <translation>título, ID o campaña contiene</translation>
    </message>
    <message>
        <source>Write a word or a phrase.</source>
        <translation>Escriba una palabra o una frase.</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <translation>Escriba un filtro.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>This is more than one value. Put a phrase in quotation marks.</source>
        <translation>Esto es más de un valor. Ponga una frase entre comillas.</translation>
    </message>
</context>
<context>
    <name>agm::FilterController</name>
    <message>
        <source>The pattern needs too many steps for some titles. Write it simpler: nothing like (a+)+, where a repetition stands in a repetition.</source>
        <translation>El patrón necesita demasiados pasos para algunos títulos. Escríbalo más sencillo: nada como (a+)+, donde una repetición está dentro de otra.</translation>
    </message>
    <message>
        <source>Until then every ad group is shown.</source>
        <translation>Hasta entonces se muestran todos los grupos.</translation>
    </message>
    <message>
        <source>Until then the table shows: %1</source>
        <translation>Hasta entonces la tabla muestra: %1</translation>
    </message>
</context>
<context>
    <name>agm::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>agm::FilterTimeEdit</name>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>%1: kind of time</source>
        <translation>%1: clase de tiempo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
</context>
<context>
    <name>agm::FilterValueEdit</name>
    <message>
        <source>50 or 50usd</source>
        <translation>50 o 50usd</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>palabras, con comas entre ellas</translation>
    </message>
    <message>
        <source>words or a number</source>
        <translation>palabras o un número</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>agm::FilterWordsEdit</name>
    <message>
        <source>Another word, then Enter</source>
        <translation>Otra palabra, luego Intro</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: words chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FindingSummary</name>
    <message>
        <source>%1, the first: %2</source>
        <translation>%1, el primero: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FixedKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Control anterior</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menú de lo que tiene el foco</translation>
    </message>
    <message>
        <source>Copy, cut and paste in lists and texts</source>
        <translation>Copiar, cortar y pegar en listas y textos</translation>
    </message>
    <message>
        <source>Leave a dialog, a menu, a message or a field</source>
        <translation>Salir de un diálogo, un menú, un mensaje o un campo</translation>
    </message>
    <message>
        <source>Table of ad groups</source>
        <translation>Tabla de grupos de anuncios</translation>
    </message>
    <message>
        <source>Select the row or take it out</source>
        <translation>Seleccionar la fila o quitarla</translation>
    </message>
    <message>
        <source>Edit the cell, or show the details</source>
        <translation>Editar la celda o mostrar los detalles</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Take the value and edit the next cell</source>
        <translation>Aceptar el valor y editar la celda siguiente</translation>
    </message>
    <message>
        <source>Go without selecting</source>
        <translation>Moverse sin seleccionar</translation>
    </message>
    <message>
        <source>First and last column</source>
        <translation>Primera y última columna</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Offer words</source>
        <translation>Ofrecer palabras</translation>
    </message>
    <message>
        <source>Clear, then leave</source>
        <translation>Vaciar y después salir</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show the view</source>
        <translation>Mostrar la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Mover arriba o abajo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Go along the points</source>
        <translation>Recorrer los puntos</translation>
    </message>
    <message>
        <source>Go to another line or point</source>
        <translation>Ir a otra línea o punto</translation>
    </message>
    <message>
        <source>Next plot or point</source>
        <translation>Gráfica o punto siguiente</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>Primer y último punto</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>Mover lo mostrado</translation>
    </message>
    <message>
        <source>Show the ad group</source>
        <translation>Mostrar el grupo de anuncios</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Post this row or leave it out</source>
        <translation>Publicar esta fila o dejarla fuera</translation>
    </message>
    <message>
        <source>Go to the ad group of the row</source>
        <translation>Ir al grupo de anuncios de la fila</translation>
    </message>
    <message>
        <source>Discard the row</source>
        <translation>Descartar la fila</translation>
    </message>
    <message>
        <source>Of a conflict: keep mine</source>
        <translation>En un conflicto: conservar lo mío</translation>
    </message>
    <message>
        <source>Of a conflict: keep theirs</source>
        <translation>En un conflicto: conservar lo ajeno</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Undo the job</source>
        <translation>Deshacer el trabajo</translation>
    </message>
    <message>
        <source>Redo the job</source>
        <translation>Rehacer el trabajo</translation>
    </message>
</context>
<context>
    <name>agm::FunnelPane</name>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Lo seleccionado</translation>
    </message>
    <message>
        <source>All ad groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>%1 more result types: %2</source>
        <translation>%1 tipos de resultado más: %2</translation>
    </message>
    <message>
        <source>impressions, clicks or results</source>
        <translation>impresiones, clics o resultados</translation>
    </message>
    <message>
        <source>What is selected has no impressions in this period</source>
        <translation>Lo seleccionado no tiene impresiones en este periodo</translation>
    </message>
    <message>
        <source>No ad group has impressions in this period</source>
        <translation>Ningún grupo tiene impresiones en este periodo</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Elija otro periodo.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>Tipo de resultado</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>Median CTR</source>
        <translation>CTR mediano</translation>
    </message>
    <message>
        <source>Results per click</source>
        <translation>Resultados por clic</translation>
    </message>
    <message>
        <source>Median results per click</source>
        <translation>Mediana de resultados por clic</translation>
    </message>
</context>
<context>
    <name>agm::FunnelPanel</name>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>Median of the account&apos;s single ad groups with these results: %1</source>
        <translation>Mediana de los grupos sueltos de la cuenta con estos resultados: %1</translation>
    </message>
    <message>
        <source>%1 clicks of %2 impressions</source>
        <translation>%1 clics de %2 impresiones</translation>
    </message>
    <message>
        <source>Results per click</source>
        <translation>Resultados por clic</translation>
    </message>
    <message>
        <source>%1 results for %2 clicks</source>
        <translation>%1 resultados por %2 clics</translation>
    </message>
    <message>
        <source>Click to select its ad groups</source>
        <translation>Haga clic para seleccionar sus grupos</translation>
    </message>
</context>
<context>
    <name>agm::GroupsPane</name>
    <message>
        <source>No ad groups to show</source>
        <translation>No hay grupos que mostrar</translation>
    </message>
    <message>
        <source>The table is empty, or its filter matches nothing.</source>
        <translation>La tabla está vacía o nada coincide con su filtro.</translation>
    </message>
</context>
<context>
    <name>agm::GuardQuestion</name>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the total: look again at what changes.</source>
        <translation>%1 no es el total: mire otra vez qué cambia.</translation>
    </message>
</context>
<context>
    <name>agm::GuardSettingsDialog</name>
    <message>
        <source>Limits of this account</source>
        <translation>Límites de esta cuenta</translation>
    </message>
    <message>
        <source>Below these limits a change is sent without a question and can be undone. Above them it is sent only when the new daily total is typed.</source>
        <translation>Por debajo de estos límites un cambio se envía sin preguntar y se puede deshacer. Por encima solo se envía si se escribe el nuevo total diario.</translation>
    </message>
    <message>
        <source>Reset to the recommended limits</source>
        <translation>Volver a los límites recomendados</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Guardar límites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One edit, &amp;raise</source>
        <translation>Una edición, &amp;subida</translation>
    </message>
    <message>
        <source>A larger raise of one amount asks. 0 % asks about every raise.</source>
        <translation>Una subida mayor de un importe pregunta. 0 % pregunta en cada subida.</translation>
    </message>
    <message>
        <source>One edit, &amp;cut</source>
        <translation>Una edición, &amp;bajada</translation>
    </message>
    <message>
        <source>A larger cut of one amount asks. 100 % never asks about a cut.</source>
        <translation>Una bajada mayor de un importe pregunta. 100 % nunca pregunta por una bajada.</translation>
    </message>
    <message>
        <source>One job, &amp;amount per day</source>
        <translation>Un trabajo, &amp;importe al día</translation>
    </message>
    <message>
        <source>A job that raises the committed daily spend by more asks; counted in each currency on its own.</source>
        <translation>Un trabajo que suba más el gasto diario comprometido pregunta; se cuenta en cada moneda por separado.</translation>
    </message>
    <message>
        <source>One job, &amp;share</source>
        <translation>Un trabajo, &amp;parte</translation>
    </message>
    <message>
        <source>The same as a share of the committed daily spend. The larger of the two counts.</source>
        <translation>Lo mismo como parte del gasto diario comprometido. Cuenta el mayor de los dos.</translation>
    </message>
    <message>
        <source>Within &amp;24 hours</source>
        <translation>En &amp;24 horas</translation>
    </message>
    <message>
        <source>Raises of one amount within 24 hours together, however small each of them is.</source>
        <translation>Subidas de un importe en 24 horas juntas, por pequeña que sea cada una.</translation>
    </message>
    <message>
        <source>Ask when a &amp;zero seems to be too many or too few</source>
        <translation>Preguntar cuando parezca haber un &amp;cero de más o de menos</translation>
    </message>
    <message>
        <source>Ask when a zero seems to be too many or too few</source>
        <translation>Preguntar cuando parezca haber un cero de más o de menos</translation>
    </message>
    <message>
        <source>185 → 1850 and 18500 → 185000 ask even where the limits above would let them pass.</source>
        <translation>185 → 1850 y 18500 → 185000 preguntan incluso donde los límites de arriba los dejarían pasar.</translation>
    </message>
    <message>
        <source>&amp;Worst-day factor</source>
        <translation>&amp;Factor del peor día</translation>
    </message>
    <message>
        <source>For the figure “Worst day” only, it never asks: on one day an ad network may spend up to this many times a daily budget.</source>
        <translation>Solo para la cifra «Peor día», nunca pregunta: en un día una red publicitaria puede gastar hasta tantas veces un presupuesto diario.</translation>
    </message>
    <message>
        <source>the question about a zero</source>
        <translation>la pregunta por un cero</translation>
    </message>
    <message>
        <source>This account spends real money, and these are looser than now or than recommended: %1. A slip costs more before anybody is asked.</source>
        <translation>Esta cuenta gasta dinero real, y estos son más laxos que ahora o que los recomendados: %1. Un error cuesta más antes de que se pregunte a nadie.</translation>
    </message>
    <message>
        <source>The limits were not saved: %1</source>
        <translation>No se guardaron los límites: %1</translation>
    </message>
    <message>
        <source>The recommended limits: a large raise asks first.</source>
        <translation>Los límites recomendados: una subida grande pregunta antes.</translation>
    </message>
    <message>
        <source>Limits of your own; a raise above them asks first.</source>
        <translation>Límites propios; una subida mayor pregunta antes.</translation>
    </message>
    <message>
        <source>Type a share such as %1 %.</source>
        <translation>Escriba una parte como %1 %.</translation>
    </message>
    <message>
        <source>It must be between 0 % and %1 %; without a sign.</source>
        <translation>Debe estar entre 0 % y %1 %; sin signo.</translation>
    </message>
    <message>
        <source>Type a number such as %1.</source>
        <translation>Escriba un número como %1.</translation>
    </message>
    <message>
        <source>This could mean %1. Write it without a sign between the digits.</source>
        <translation>Esto podría ser %1. Escríbalo sin signo entre las cifras.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>It must not be above %1.</source>
        <translation>No debe superar %1.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>agm::GuideWindow</name>
    <message>
        <source>Every attribute</source>
        <translation>Todos los atributos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>La guía no tiene estas palabras.</translation>
    </message>
    <message>
        <source>guide.md</source>
        <extracomment>Not shown: the file of resources/guide that has the guide in this language, such as guide.de.md.</extracomment>
        <translation>guide.es.md</translation>
    </message>
</context>
<context>
    <name>agm::ImportChangesModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
</context>
<context>
    <name>agm::ImportDialog</name>
    <message>
        <source>1 line read</source>
        <translation>1 línea leída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read</source>
        <translation>
            <numerusform>%Ln línea leída</numerusform>
            <numerusform>%Ln líneas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, reason</comment>
        <translation>No se puede usar %1. %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>no cambiaría nada</translation>
    </message>
    <message>
        <source>%1 would change, in 1 value</source>
        <translation>cambios en %1, en 1 valor</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change, in %Ln values</source>
        <translation>
            <numerusform>cambios en %1, en %Ln valor</numerusform>
            <numerusform>cambios en %1, en %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is refused</source>
        <translation>1 línea rechazada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are refused</source>
        <translation>
            <numerusform>%Ln línea rechazada</numerusform>
            <numerusform>%Ln líneas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste a sheet</source>
        <translation>Pegar una hoja</translation>
    </message>
    <message>
        <source>Import changes</source>
        <translation>Importar cambios</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you accept becomes drafts, and nothing is sent before you review and post.</source>
        <translation>Aún no se ha cambiado nada. Lo que acepte se convierte en borradores, y no se envía nada antes de que usted revise y envíe.</translation>
    </message>
    <message>
        <source>Passed over, because they cannot be changed: %1.</source>
        <translation>Pasadas por alto, porque no se pueden cambiar: %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Refused: such a line is left out as a whole; a column that is refused as a whole is left out of all lines.</source>
        <translation>Rechazado: una línea así se omite entera; una columna rechazada entera se omite en todas las líneas.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>&amp;Copy refused</source>
        <translation>&amp;Copiar lo rechazado</translation>
    </message>
    <message>
        <source>&amp;Save refused…</source>
        <translation>&amp;Guardar lo rechazado…</translation>
    </message>
    <message>
        <source>&amp;Make 1 draft value</source>
        <translation>&amp;Hacer 1 valor de borrador</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln draft values</source>
        <translation>
            <numerusform>&amp;Hacer %Ln valor de borrador</numerusform>
            <numerusform>&amp;Hacer %Ln valores de borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Make drafts and &amp;review…</source>
        <translation>Hacer borradores y &amp;revisar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Paste of a sheet</source>
        <translation>Pegado de una hoja</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Guardar lo rechazado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>What is refused is in %1.</source>
        <translation>Lo rechazado está en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::ImportRefusalsModel</name>
    <message>
        <source>all</source>
        <comment>lines</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
</context>
<context>
    <name>agm::InsightDesk</name>
    <message>
        <source>Refresh to try again.</source>
        <translation>Actualice para intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>agm::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 selected: spend</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Committed %1</source>
        <translation>Comprometido %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln unknown</source>
        <translation>
            <numerusform>%1 + %Ln desconocido</numerusform>
            <numerusform>%1 + %Ln desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What the ad groups that are on may spend in a day.</source>
        <translation>Lo que los grupos encendidos pueden gastar en un día.</translation>
    </message>
    <message>
        <source>What is done stays done; the rest is not sent.</source>
        <translation>Lo hecho queda hecho; el resto no se envía.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Cargando… %1</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <comment>time, zone</comment>
        <translation>A las %1 · %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
</context>
<context>
    <name>agm::JobOutcome</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Changed elsewhere since: %1. Nothing was overwritten; choose which value to keep.</source>
        <translation>Cambiado después en otro sitio: %1. No se sobrescribió nada; elija qué valor conservar.</translation>
    </message>
    <message>
        <source>The server accepted the request, but the ad group is still “%1”. Refresh and try again.</source>
        <translation>El servidor aceptó la solicitud, pero el grupo sigue «%1». Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server accepted the request, but did not take: %1. Read again, the ad group still has its former value there.</source>
        <translation>El servidor aceptó la solicitud, pero no tomó: %1. Leído de nuevo, el grupo conserva ahí su valor anterior.</translation>
    </message>
</context>
<context>
    <name>agm::JobResultsDialog</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Only what failed, was not sent or is not known</source>
        <translation>Solo lo que falló, no se envió o no se sabe</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>and 1 other reason</source>
        <translation>y 1 motivo más</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>y %Ln motivo más</numerusform>
            <numerusform>y %Ln motivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message>
        <source>The job is still running.</source>
        <translation>El trabajo aún está en curso.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone.</source>
        <translation>Eliminar no se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>agm::JobResultsModel</name>
    <message>
        <source>%1: %2 → %3.</source>
        <comment>field, before and after</comment>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1: expected “%2”, found “%3”, was to become “%4”.</source>
        <comment>field and three values</comment>
        <translation>%1: se esperaba «%2», se encontró «%3», debía ser «%4».</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>agm::JobSentence</name>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creando</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>Duplicándose</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Pausados: %1</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>Reanudados: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminados: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiados: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creados: %1</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>Duplicados: %1</translation>
    </message>
    <message>
        <source>No ad group was paused.</source>
        <translation>No se pausó ningún grupo.</translation>
    </message>
    <message>
        <source>No ad group was resumed.</source>
        <translation>No se reanudó ningún grupo.</translation>
    </message>
    <message>
        <source>No ad group was deleted.</source>
        <translation>No se eliminó ningún grupo.</translation>
    </message>
    <message>
        <source>No ad group was changed.</source>
        <translation>No se cambió ningún grupo.</translation>
    </message>
    <message>
        <source>No ad group was created.</source>
        <translation>No se creó ningún grupo.</translation>
    </message>
    <message>
        <source>No ad group was duplicated.</source>
        <translation>No se duplicó ningún grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln sin saberse</numerusform>
            <numerusform>%Ln sin saberse</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling… %1, waiting for %2</source>
        <translation>Cancelando… %1, esperando a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pausing 214 ad groups… / 131 done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>Pausing 131/214</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln failed</source>
        <comment>Pausing 131/214, 1 failed</comment>
        <translation>
            <numerusform>%1, %Ln fallido</numerusform>
            <numerusform>%1, %Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se envió nada: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Paused 12 ad groups / money</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>1 was so already.</source>
        <translation>1 ya estaba así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln ya estaba así.</numerusform>
            <numerusform>%Ln ya estaban así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln falló.</numerusform>
            <numerusform>%Ln fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 the outcome is not known: the answer was lost.</source>
        <translation>De 1 no se sabe el resultado: se perdió la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln the outcome is not known: the answers were lost.</source>
        <translation>
            <numerusform>De %Ln no se sabe el resultado: se perdió la respuesta.</numerusform>
            <numerusform>De %Ln no se sabe el resultado: se perdieron las respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was not sent.</source>
        <translation>1 no se envió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln no se envió.</numerusform>
            <numerusform>%Ln no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often / reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin saberse</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Was paused already</source>
        <translation>Ya estaba en pausa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Was active already</source>
        <translation>Ya estaba activo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation>Ya no existía</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Pausing %1…</source>
        <translation>Pausando %1…</translation>
    </message>
    <message>
        <source>Resuming %1…</source>
        <translation>Reanudando %1…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Eliminando %1…</translation>
    </message>
    <message>
        <source>Changing %1…</source>
        <translation>Cambiando %1…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>Creando %1…</translation>
    </message>
    <message>
        <source>Duplicating %1…</source>
        <translation>Duplicando %1…</translation>
    </message>
</context>
<context>
    <name>agm::JournalController</name>
    <message>
        <source>A job is still being sent. Wait until it is done, or cancel it.</source>
        <translation>Aún se está enviando un trabajo. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>%1 cannot come back: the job deleted them. The journal offers a paused copy of each.</source>
        <translation>%1 no pueden volver: el trabajo los eliminó. El registro ofrece una copia en pausa de cada uno.</translation>
    </message>
    <message>
        <source>It is not known whether the change of %1 happened; they are left alone.</source>
        <translation>No se sabe si ocurrió el cambio de %1; se dejan como están.</translation>
    </message>
    <message>
        <source>The journal holds no settings of this ad group.</source>
        <translation>El registro no guarda ajustes de este grupo.</translation>
    </message>
    <message>
        <source>Copy of a deleted ad group</source>
        <translation>Copia de un grupo eliminado</translation>
    </message>
    <message>
        <source>Undo what was changed elsewhere</source>
        <translation>Deshacer lo cambiado en otro sitio</translation>
    </message>
</context>
<context>
    <name>agm::JournalDialog</name>
    <message>
        <source>Choose a change first.</source>
        <translation>Elija antes un cambio.</translation>
    </message>
    <message>
        <source>A deleted ad group cannot come back. Make a paused copy instead.</source>
        <translation>Un grupo eliminado no puede volver. Haga en su lugar una copia en pausa.</translation>
    </message>
    <message>
        <source>A copy that the server made is not taken back. Delete it in the table.</source>
        <translation>Una copia que hizo el servidor no se revierte. Elimínela en la tabla.</translation>
    </message>
    <message>
        <source>This took another change back. Use Redo to do that one again.</source>
        <translation>Esto revirtió otro cambio. Use Rehacer para hacer aquel de nuevo.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>No ha terminado.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>Open a change and choose an ad group first.</source>
        <translation>Abra un cambio y elija antes un grupo.</translation>
    </message>
    <message>
        <source>Its outcome is not known. It is asked for at the next start.</source>
        <translation>No se sabe su resultado. Se preguntará en el próximo inicio.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se cambió.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se revirtió.</translation>
    </message>
    <message>
        <source>Some of it was taken back already; only the rest changes.</source>
        <translation>Una parte ya se revirtió; solo cambia el resto.</translation>
    </message>
    <message>
        <source>Writes back what was there before, where nobody changed it since.</source>
        <translation>Vuelve a escribir lo que había antes, donde nadie lo cambió después.</translation>
    </message>
    <message>
        <source>Only the selected ad groups of this change.</source>
        <translation>Solo los grupos seleccionados de este cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln ad groups</source>
        <translation>
            <numerusform>Deshacer %Ln grupo</numerusform>
            <numerusform>Deshacer %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo ad group</source>
        <translation>Deshacer grupo</translation>
    </message>
    <message>
        <source>What was created is taken back as a whole.</source>
        <translation>Lo creado se revierte entero.</translation>
    </message>
    <message>
        <source>This field was not changed.</source>
        <translation>Este campo no se cambió.</translation>
    </message>
    <message>
        <source>This version does not know the field.</source>
        <translation>Esta versión no conoce el campo.</translation>
    </message>
    <message>
        <source>Choose one field.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>Only “%1” of this ad group.</source>
        <translation>Solo «%1» de este grupo.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Hace de nuevo lo que se revirtió.</translation>
    </message>
    <message>
        <source>Choose an ad group that was deleted: open the change and go to its row.</source>
        <translation>Elija un grupo eliminado: abra el cambio y vaya a su fila.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>No se eliminó.</translation>
    </message>
    <message>
        <source>Prepares a new ad group with the settings that the deleted one had, paused.</source>
        <translation>Prepara un grupo nuevo con los ajustes que tenía el eliminado, en pausa.</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>No se creó.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>Goes to the ad group in the table.</source>
        <translation>Va al grupo en la tabla.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Writes everything that is listed to a CSV or JSON file.</source>
        <translation>Escribe todo lo listado en un archivo CSV o JSON.</translation>
    </message>
    <message>
        <source>History of this ad group</source>
        <translation>Historial de este grupo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Wrote %1: %2 changes with %3 rows.</source>
        <translation>Escrito %1: %2 cambios con %3 filas.</translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing was left there: %2. Choose another folder or free some space.</source>
        <translation>No se pudo escribir %1, y no quedó nada allí: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search titles, ids, errors and notes</source>
        <translation>Buscar títulos, ID, errores y notas</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Clase de cambio</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Show all ad groups again</source>
        <translation>Mostrar de nuevo todos los grupos</translation>
    </message>
    <message>
        <source>Posted changes</source>
        <translation>Cambios enviados</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Deshacer cambio</translation>
    </message>
    <message>
        <source>Undo field</source>
        <translation>Deshacer campo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make paused copy</source>
        <translation>Hacer copia en pausa</translation>
    </message>
    <message>
        <source>Show ad group</source>
        <translation>Mostrar grupo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <translation>Solo %1  ✕</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The journal cannot be read.
%1</source>
        <translation>No se puede leer el registro.
%1</translation>
    </message>
    <message>
        <source>Nothing in the journal matches. Take out a filter or search for something else.</source>
        <translation>Nada del registro coincide. Quite un filtro o busque otra cosa.</translation>
    </message>
    <message>
        <source>Nothing has been posted from this computer yet.</source>
        <translation>Aún no se ha enviado nada desde este ordenador.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>No se pudo leer todo: %1</translation>
    </message>
</context>
<context>
    <name>agm::JournalModel</name>
    <message>
        <source>Change / ad group</source>
        <translation>Cambio / grupo</translation>
    </message>
    <message>
        <source>When / field</source>
        <translation>Cuándo / campo</translation>
    </message>
    <message>
        <source>Who / before</source>
        <translation>Quién / antes</translation>
    </message>
    <message>
        <source>Account / after</source>
        <translation>Cuenta / después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>agm::JournalRecovery</name>
    <message>
        <source>Read after a restart: the change is not there (the ad group is “%1”).</source>
        <translation>Leído tras un reinicio: el cambio no está (el grupo está «%1»).</translation>
    </message>
    <message>
        <source>Read after a restart: it is not among the newest ad groups. Its draft is kept; posting it within a day cannot create it twice.</source>
        <translation>Leído tras un reinicio: no está entre los grupos más nuevos. Su borrador se conserva; enviarlo en el plazo de un día no puede crearlo dos veces.</translation>
    </message>
    <message>
        <source>It is not known whether a copy was made. Look for it by its title.</source>
        <translation>No se sabe si se hizo una copia. Búsquela por su título.</translation>
    </message>
</context>
<context>
    <name>agm::JournalRows</name>
    <message>
        <source>The journal holds a state this program does not know: &quot;%1&quot;.</source>
        <translation>El registro contiene un estado que este programa no conoce: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The journal holds an action this program does not know: &quot;%1&quot;.</source>
        <translation>El registro contiene una acción que este programa no conoce: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>agm::JournalRules</name>
    <message>
        <source>A change needs an id and a time before it can be recorded.</source>
        <translation>Un cambio necesita un ID y una hora para poder registrarse.</translation>
    </message>
    <message>
        <source>This kind of change cannot be recorded.</source>
        <translation>Esta clase de cambio no se puede registrar.</translation>
    </message>
    <message>
        <source>There is nothing to record: no ad group takes part.</source>
        <translation>No hay nada que registrar: no participa ningún grupo.</translation>
    </message>
    <message>
        <source>The change of ad group &quot;%1&quot; cannot be recorded: it has no id, belongs to another action or was begun before.</source>
        <translation>El cambio del grupo &quot;%1&quot; no se puede registrar: no tiene ID, es de otra acción o ya había empezado.</translation>
    </message>
    <message>
        <source>Ad group &quot;%1&quot; appears twice in one action.</source>
        <translation>El grupo &quot;%1&quot; aparece dos veces en una acción.</translation>
    </message>
    <message>
        <source>The recorded change of ad group &quot;%1&quot; is %2 and cannot become %3.</source>
        <translation>El cambio registrado del grupo &quot;%1&quot; es %2 y no puede pasar a %3.</translation>
    </message>
    <message>
        <source>No change of ad group &quot;%1&quot; was recorded for this action.</source>
        <translation>En esta acción no se registró ningún cambio del grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This action was recorded before.</source>
        <translation>Esta acción ya se había registrado.</translation>
    </message>
</context>
<context>
    <name>agm::JournalUndo</name>
    <message>
        <source>The journal&apos;s record of “%1” cannot be read, so it cannot be taken back. A newer version of this program may have written it.</source>
        <translation>La anotación de «%1» en el registro no se puede leer, así que no se puede revertir. Puede haberla escrito una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>A copy that the server made is not taken back. Delete it in the table.</source>
        <translation>Una copia que hizo el servidor no se revierte. Elimínela en la tabla.</translation>
    </message>
    <message>
        <source>There is nothing to take back: this changed nothing.</source>
        <translation>No hay nada que revertir: esto no cambió nada.</translation>
    </message>
    <message>
        <source>The journal does not know this job.</source>
        <translation>El registro no conoce este trabajo.</translation>
    </message>
</context>
<context>
    <name>agm::JournalWords</name>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>plan file</source>
        <translation>archivo de plan</translation>
    </message>
    <message>
        <source>edited in the table</source>
        <translation>editado en la tabla</translation>
    </message>
    <message>
        <source>panic stop</source>
        <translation>parada de emergencia</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restauración</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln done</source>
        <translation>
            <numerusform>✓ %Ln hecho</numerusform>
            <numerusform>✓ %Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln fallido</numerusform>
            <numerusform>✖ %Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln sin saberse</numerusform>
            <numerusform>? %Ln sin saberse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln no enviado</numerusform>
            <numerusform>– %Ln no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln on the way</source>
        <translation>
            <numerusform>… %Ln en camino</numerusform>
            <numerusform>… %Ln en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ↶ taken back</source>
        <translation>%1 · ↶ revertido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a value that was only expected</comment>
        <translation>como antes</translation>
    </message>
    <message>
        <source>kept for a copy</source>
        <translation>guardado para una copia</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>… On the way</source>
        <translation>… En camino</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Hecho</translation>
    </message>
    <message>
        <source>✖ Failed</source>
        <translation>✖ Fallido</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? Sin saberse</translation>
    </message>
    <message>
        <source>– Not sent</source>
        <translation>– No enviado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Failed / why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>JSON of an ad group</source>
        <translation>JSON de un grupo de anuncios</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Reading it from the server…</source>
        <translation>Leyéndolo del servidor…</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>It could not be read again; this is the last answer. %1</source>
        <translation>No se pudo leer de nuevo; esta es la última respuesta. %1</translation>
    </message>
    <message>
        <source>As the server answered at %1, every member in its place. Only the line breaks are ours.</source>
        <translation>Tal como respondió el servidor a las %1, cada miembro en su sitio. Solo los saltos de línea son nuestros.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Todavía no se ha leído nada.</translation>
    </message>
    <message>
        <source>The JSON is copied.</source>
        <translation>El JSON está copiado.</translation>
    </message>
    <message>
        <source>Save the JSON</source>
        <translation>Guardar el JSON</translation>
    </message>
    <message>
        <source>JSON files (*.%1)</source>
        <translation>Archivos JSON (*.%1)</translation>
    </message>
    <message>
        <source>The JSON is written to %1.</source>
        <translation>El JSON se ha escrito en %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>agm::JsonWords</name>
    <message>
        <source>names another ad group than the deleted one</source>
        <translation>nombra otro grupo de anuncios que el eliminado</translation>
    </message>
    <message>
        <source>is not true</source>
        <translation>no es true</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>should be edit, create or delete</source>
        <translation>debería ser edit, create o delete</translation>
    </message>
    <message>
        <source>is a field this program does not know</source>
        <translation>es un campo que este programa no conoce</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>was written by a newer program</source>
        <translation>fue escrito por un programa más reciente</translation>
    </message>
    <message>
        <source>should be an amount such as &quot;120.50&quot;</source>
        <translation>debería ser un importe como «120.50»</translation>
    </message>
    <message>
        <source>is no setting of an ad group</source>
        <translation>no es un ajuste de un grupo de anuncios</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <source>should be %1, is %2</source>
        <translation>debería ser %1, es %2</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado demasiado profundo</translation>
    </message>
    <message>
        <source>is not valid JSON: it ends too early</source>
        <translation>no es JSON válido: termina demasiado pronto</translation>
    </message>
    <message>
        <source>is not valid JSON: there is more after its end</source>
        <translation>no es JSON válido: hay más después de su final</translation>
    </message>
    <message>
        <source>is empty where JSON was expected</source>
        <translation>está vacío donde se esperaba JSON</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>is not valid JSON: a text is not closed</source>
        <translation>no es JSON válido: un texto no está cerrado</translation>
    </message>
    <message>
        <source>is not valid JSON: a text holds a bare control character</source>
        <translation>no es JSON válido: un texto contiene un carácter de control sin escapar</translation>
    </message>
    <message>
        <source>is too large for the memory</source>
        <translation>es demasiado grande para la memoria</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>es mayor que 1 GiB</translation>
    </message>
    <message>
        <source>holds an escape that JSON does not know</source>
        <translation>contiene una secuencia de escape que JSON no conoce</translation>
    </message>
    <message>
        <source>holds half a character (a lone surrogate)</source>
        <translation>contiene medio carácter (un sustituto suelto)</translation>
    </message>
    <message>
        <source>is too large for an amount of money</source>
        <translation>es demasiado grande para un importe</translation>
    </message>
    <message>
        <source>is too large for a number</source>
        <translation>es demasiado grande para un número</translation>
    </message>
    <message>
        <source>should be a whole number</source>
        <translation>debería ser un número entero</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>should be a time such as 2026-06-01T12:00:00Z</source>
        <translation>debería ser una hora como 2026-06-01T12:00:00Z</translation>
    </message>
    <message>
        <source>is missing, although there are more pages</source>
        <translation>falta, aunque hay más páginas</translation>
    </message>
    <message>
        <source>should be a list or &quot;automatic&quot;, is text</source>
        <translation>debería ser una lista o «automatic», es texto</translation>
    </message>
</context>
<context>
    <name>agm::KeyField</name>
    <message>
        <source>Press the new key now</source>
        <translation>Pulse ahora la tecla nueva</translation>
    </message>
    <message>
        <source>Go here and press the new key</source>
        <translation>Vaya aquí y pulse la tecla nueva</translation>
    </message>
</context>
<context>
    <name>agm::KeyListModel</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>%1, cannot be changed</source>
        <comment>a key</comment>
        <translation>%1, no se puede cambiar</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a key</comment>
        <translation>%1, cambiada</translation>
    </message>
    <message>
        <source>Changed. It has no key as a rule.</source>
        <translation>Cambiada. Normalmente no tiene tecla.</translation>
    </message>
    <message>
        <source>Changed. As a rule it is %1.</source>
        <translation>Cambiada. Normalmente es %1.</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Esta tecla pertenece a una parte de la ventana y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>agm::KeyMap</name>
    <message>
        <source>“%1” names no action and no key.</source>
        <translation>«%1» no nombra ninguna acción ni tecla.</translation>
    </message>
    <message>
        <source>“%1” is no key for “%2”.</source>
        <translation>«%1» no es una tecla para «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be the key of “%2”: %3</source>
        <translation>%1 no puede ser la tecla de «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same key, %3. Now only “%1” has it.</source>
        <translation>«%1» y «%2» tienen la misma tecla, %3. Ahora solo la tiene «%1».</translation>
    </message>
</context>
<context>
    <name>agm::KeyRules</name>
    <message>
        <source>Tab moves from one control to the next.</source>
        <translation>Tab pasa de un control al siguiente.</translation>
    </message>
    <message>
        <source>This key moves about in tables, charts and texts.</source>
        <translation>Con esta tecla se recorre una tabla, un gráfico o un texto.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>Esta tecla abre el menú de lo que tiene el foco.</translation>
    </message>
    <message>
        <source>One key is needed, alone or with Ctrl, Alt or Shift held.</source>
        <translation>Hace falta una tecla, sola o con Ctrl, Alt o Mayús pulsada.</translation>
    </message>
    <message>
        <source>Esc leaves what is open.</source>
        <translation>Esc sale de lo que está abierto.</translation>
    </message>
    <message>
        <source>Return opens or confirms what has the focus.</source>
        <translation>Intro abre o confirma lo que tiene el foco.</translation>
    </message>
    <message>
        <source>Backspace takes typed text back.</source>
        <translation>Retroceso borra lo escrito.</translation>
    </message>
    <message>
        <source>F10 goes to the menus.</source>
        <translation>F10 va a los menús.</translation>
    </message>
    <message>
        <source>F2 edits a cell or a name.</source>
        <translation>F2 edita una celda o un nombre.</translation>
    </message>
    <message>
        <source>Alt+F4 closes the window.</source>
        <translation>Alt+F4 cierra la ventana.</translation>
    </message>
    <message>
        <source>Space selects a row and presses a button.</source>
        <translation>La barra espaciadora selecciona una fila y pulsa un botón.</translation>
    </message>
    <message>
        <source>What is typed alone goes into the search or a field.</source>
        <translation>Lo que se teclea solo va a la búsqueda o a un campo.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons.</source>
        <translation>Alt con una letra abre menús y pulsa botones.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>agm::KeyTexts</name>
    <message>
        <source>in the menus</source>
        <translation>en los menús</translation>
    </message>
</context>
<context>
    <name>agm::KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain, or none is running.</source>
        <translation>Este ordenador no ofrece ningún llavero, o no hay ninguno en marcha.</translation>
    </message>
    <message>
        <source>No key is kept for this account.</source>
        <translation>No hay ninguna clave guardada para esta cuenta.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>El llavero denegó el acceso. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>El llavero informó: %1</translation>
    </message>
    <message>
        <source>An account name and a key are needed to keep a key.</source>
        <translation>Para guardar una clave hacen falta un nombre de cuenta y una clave.</translation>
    </message>
</context>
<context>
    <name>agm::KeysController</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Some changed keys could not be set. Help › Keyboard shortcuts shows the keys there are now; what was stored is kept in the settings file.</source>
        <translation>Algunas teclas cambiadas no se pudieron establecer. Ayuda › Atajos de teclado muestra las teclas actuales; lo guardado se conserva en el archivo de ajustes.</translation>
    </message>
</context>
<context>
    <name>agm::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search an action, a menu or a key</source>
        <translation>Buscar una acción, un menú o una tecla</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>No action and no key has these words.</source>
        <translation>Ninguna acción ni tecla tiene estas palabras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>Tecla &amp;predeterminada</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Todas las predeterminadas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>«%1» no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>«%1» tiene la tecla %2.</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Tecla nueva de «%1»</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>Esta tecla pertenece a una parte de la ventana y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Elija una acción para cambiar su tecla.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>%1 cannot be the key of “%2”: %3</source>
        <translation>%1 no puede ser la tecla de «%2»: %3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 es la tecla de «%2». No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Take it from “%1”</source>
        <translation>&amp;Quitársela a «%1»</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Quitársela a «%1»</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2.</source>
        <translation>«%1» tiene ahora la tecla %2.</translation>
    </message>
    <message>
        <source>Every action has its standard key again.</source>
        <translation>Todas las acciones vuelven a tener su tecla predeterminada.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2, and “%3” has none.</source>
        <translation>«%1» tiene ahora la tecla %2, y «%3» ninguna.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2. “%3” still has %4.</source>
        <translation>«%1» tiene ahora la tecla %2. «%3» conserva %4.</translation>
    </message>
    <message>
        <source>The keys are again what they were before.</source>
        <translation>Las teclas vuelven a ser las de antes.</translation>
    </message>
</context>
<context>
    <name>agm::Known</name>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>%1 de ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1, from this computer</source>
        <comment>time of day and day</comment>
        <translation>A las %1, de este ordenador</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>time of day and day</comment>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>A part, as of %1, from this computer</source>
        <comment>time of day and day</comment>
        <translation>Una parte, a las %1, de este ordenador</translation>
    </message>
    <message>
        <source>This is what the server said at %1; this computer kept it.</source>
        <translation>Esto es lo que dijo el servidor a las %1; este ordenador lo guardó.</translation>
    </message>
    <message>
        <source>The account was never read to its end, so ad groups may be missing.</source>
        <translation>La cuenta nunca se leyó hasta el final, así que pueden faltar grupos.</translation>
    </message>
    <message>
        <source>Figures of the chosen days were not kept.</source>
        <translation>No se guardaron cifras de los días elegidos.</translation>
    </message>
    <message>
        <source>The figures are of %1.</source>
        <comment>days</comment>
        <translation>Las cifras son de %1.</translation>
    </message>
    <message>
        <source>1 ad group that this computer kept was damaged and is left out until the server answers.</source>
        <translation>1 grupo que guardaba este ordenador estaba dañado y se omite hasta que responda el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups that this computer kept were damaged and are left out until the server answers.</source>
        <translation>
            <numerusform>%Ln grupo que guardaba este ordenador estaba dañado y se omite hasta que responda el servidor.</numerusform>
            <numerusform>%Ln grupos que guardaba este ordenador estaban dañados y se omiten hasta que responda el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this computer kept of the account could not be read, so it is loaded anew: %1</source>
        <translation>Lo que este ordenador guardaba de la cuenta no se pudo leer, así que se carga de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>agm::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and the side a line begins on follow it. It counts from the next start of the program on.</source>
        <translation>Los textos, los números, las fechas y el lado en que empieza una línea lo siguen. Se aplica a partir del próximo inicio del programa.</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Usar este idioma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>agm::LateTransport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>agm::Listing</name>
    <message>
        <source>The server gave the same page twice, so the list is not complete. Try again later.</source>
        <translation>El servidor dio la misma página dos veces, así que la lista no está completa. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>agm::LooksActions</name>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Alto contraste, &amp;negro sobre blanco</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Alto contraste, &amp;blanco sobre negro</translation>
    </message>
    <message>
        <source>&amp;Theme of the desktop</source>
        <translation>&amp;Tema del escritorio</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>Filas &amp;amplias</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>Filas &amp;normales</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>D&amp;ensidad</translation>
    </message>
</context>
<context>
    <name>agm::LookupCodec</name>
    <message>
        <source>This attribute has a value of another kind.</source>
        <translation>Este atributo tiene un valor de otra clase.</translation>
    </message>
</context>
<context>
    <name>agm::MainWindow</name>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>No search and no filter is set.</source>
        <translation>No hay búsqueda ni filtro.</translation>
    </message>
    <message>
        <source>No ad group is shown.</source>
        <translation>No se muestra ningún grupo.</translation>
    </message>
    <message>
        <source>Nothing was posted since the account was opened.</source>
        <translation>No se ha enviado nada desde que se abrió la cuenta.</translation>
    </message>
    <message>
        <source>Ad Group Manager</source>
        <translation>Ad Group Manager</translation>
    </message>
</context>
<context>
    <name>agm::MemoryDraftStore</name>
    <message>
        <source>A draft needs an ad group and a time before it can be kept.</source>
        <translation>Un borrador necesita un grupo y una hora para poder guardarse.</translation>
    </message>
</context>
<context>
    <name>agm::MetricRules</name>
    <message>
        <source>Figures need a time and a known time zone to be kept.</source>
        <translation>Las cifras necesitan una hora y una zona horaria conocida para guardarse.</translation>
    </message>
    <message>
        <source>Figures need an ad group and a day to be kept.</source>
        <translation>Las cifras necesitan un grupo y un día para guardarse.</translation>
    </message>
    <message>
        <source>Figures of a day have no hour, those of an hour need it.</source>
        <translation>Las cifras de un día no tienen hora, las de una hora la necesitan.</translation>
    </message>
</context>
<context>
    <name>agm::MixPane</name>
    <message>
        <source>Mix</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Shares of the spend</source>
        <translation>Partes del gasto</translation>
    </message>
    <message>
        <source>Spend by</source>
        <translation>Gasto por</translation>
    </message>
    <message>
        <source>Spend by campaign</source>
        <translation>Gasto por campaña</translation>
    </message>
    <message>
        <source>Spend by goal</source>
        <translation>Gasto por objetivo</translation>
    </message>
    <message>
        <source>Spend by status</source>
        <translation>Gasto por estado</translation>
    </message>
    <message>
        <source>Spend by currency</source>
        <translation>Gasto por moneda</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>no campaign named</source>
        <translation>sin campaña indicada</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Spend: %1</source>
        <translation>Gasto: %1</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added.</source>
        <translation>Los importes de monedas distintas no se suman.</translation>
    </message>
    <message>
        <source>%1 of the ad groups</source>
        <translation>%1 de los grupos</translation>
    </message>
    <message>
        <source>%1 of the spend</source>
        <translation>%1 del gasto</translation>
    </message>
    <message>
        <source>No share: less than nothing was spent (a correction), or nothing at all.</source>
        <translation>Sin parte: se gastó menos que nada (una corrección), o nada en absoluto.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Bars show the ad groups: spend of different currencies has no common total</source>
        <translation>Las barras muestran los grupos: el gasto en monedas distintas no tiene total común</translation>
    </message>
    <message>
        <source>No ad group has spent in this period</source>
        <translation>Ningún grupo ha gastado en este periodo</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>Elija otro periodo.</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>Share of the ad groups</source>
        <translation>Parte de los grupos</translation>
    </message>
    <message>
        <source>Share of the spend</source>
        <translation>Parte del gasto</translation>
    </message>
</context>
<context>
    <name>agm::MomentField</name>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist, %1 is meant.</source>
        <translation>Los relojes cambian esa noche: esta hora no existe, se entiende %1.</translation>
    </message>
</context>
<context>
    <name>agm::NetWords</name>
    <message>
        <source>The base URL is not complete. It looks like https://api.whop.com/api/v1.</source>
        <translation>La URL base no está completa. Es como https://api.whop.com/api/v1.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a password, a query (?) or a fragment (#).</source>
        <translation>La URL base no debe contener usuario, contraseña, consulta (?) ni fragmento (#).</translation>
    </message>
    <message>
        <source>The base URL must begin with https:, or the API key would cross the network readable for everybody. Plain http: is for a server on this computer only, and %1 is not one.</source>
        <translation>La URL base debe empezar por https:, o la clave de API cruzaría la red legible para todos. http: a secas es solo para un servidor en este ordenador, y %1 no lo es.</translation>
    </message>
    <message>
        <source>There is no API key for this account. Enter one in the account&apos;s settings.</source>
        <translation>No hay ninguna clave de API para esta cuenta. Escríbala en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The API key holds a blank or a character that no key has. Copy it again, without line breaks.</source>
        <translation>La clave de API contiene un espacio o un carácter que ninguna clave tiene. Cópiela de nuevo, sin saltos de línea.</translation>
    </message>
    <message>
        <source>The API version date is not one. It looks like 2026-07-08-1.</source>
        <translation>La fecha de versión de la API no lo es. Es como 2026-07-08-1.</translation>
    </message>
    <message>
        <source>The request has no usable path; an identifier in it may be empty or foreign.</source>
        <translation>La solicitud no tiene una ruta válida; un identificador puede estar vacío o ser extraño.</translation>
    </message>
    <message>
        <source>The idempotency key must be 1 to 255 printable characters.</source>
        <translation>La clave de idempotencia debe tener de 1 a 255 caracteres imprimibles.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the base URL%2.</source>
        <translation>No se puede alcanzar %1. Compruebe la red y la URL base%2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the computer&apos;s clock and whether a proxy or a virus scanner is in between%2.</source>
        <translation>No se pudo establecer una conexión segura con %1. Compruebe el reloj del ordenador y si hay un proxy o un antivirus en medio%2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer had arrived. Try again%2.</source>
        <translation>La conexión con %1 se cortó antes de que llegara la respuesta entera. Inténtelo de nuevo%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 no envió nada durante %n segundo. Inténtelo más tarde.</numerusform>
            <numerusform>%1 no envió nada durante %n segundos. Inténtelo más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). Try again later.</source>
        <translation>
            <numerusform>%1 no terminó su respuesta en %n segundo. Inténtelo más tarde.</numerusform>
            <numerusform>%1 no terminó su respuesta en %n segundos. Inténtelo más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB and was not read. Ask for less at once, or check the base URL.</source>
        <translation>La respuesta de %1 supera %2 MiB y no se leyó. Pida menos de una vez o compruebe la URL base.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed wrongly, or far too large once unpacked. A proxy may have damaged it.</source>
        <translation>La respuesta de %1 está mal comprimida o es demasiado grande al descomprimirla. Un proxy puede haberla dañado.</translation>
    </message>
    <message>
        <source>The server redirects without saying where; check the base URL.</source>
        <translation>El servidor redirige sin decir adónde; compruebe la URL base.</translation>
    </message>
    <message>
        <source>The server redirects to %1; check the base URL.</source>
        <translation>El servidor redirige a %1; compruebe la URL base.</translation>
    </message>
    <message>
        <source>A web page came instead of data from %1: a proxy or a login page answered. Log in to the network, or check the base URL.</source>
        <translation>Llegó una página web en lugar de datos de %1: respondió un proxy o una página de acceso. Inicie sesión en la red o compruebe la URL base.</translation>
    </message>
    <message>
        <source>The answer of %1 does not say that it is JSON. Check the base URL.</source>
        <translation>La respuesta de %1 no dice que sea JSON. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The answer of %1 is “%2”, not JSON. Check the base URL.</source>
        <translation>La respuesta de %1 es «%2», no JSON. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty where data was expected. Try again.</source>
        <translation>La respuesta de %1 está vacía donde se esperaban datos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2, which this API does not use. Check the base URL.</source>
        <translation>%1 respondió con el estado %2, que esta API no usa. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. Check the key and whether it belongs to this environment.</source>
        <translation>El servidor no acepta la clave de API. Compruebe la clave y si es de este entorno.</translation>
    </message>
    <message>
        <source>The API key may not do this. It lacks a permission, or this belongs to another account.</source>
        <translation>La clave de API no puede hacer esto. Le falta un permiso, o esto es de otra cuenta.</translation>
    </message>
    <message>
        <source>This does not exist, or it was deleted.</source>
        <translation>Esto no existe o se eliminó.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password. Set them in the system&apos;s proxy settings.</source>
        <translation>El proxy de la red pide usuario y contraseña. Indíquelos en los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Try again.</source>
        <translation>El servidor esperó demasiado la solicitud. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is being changed by another request. Wait a moment, reload and try again.</source>
        <translation>Otra solicitud está cambiando esto. Espere un momento, recargue e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server no longer offers this at the API version that is set for the account.</source>
        <translation>El servidor ya no ofrece esto en la versión de la API fijada para la cuenta.</translation>
    </message>
    <message>
        <source>Too many requests for now. Wait a minute and try again.</source>
        <translation>Demasiadas solicitudes por ahora. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server has a problem (status %1). Try again later.</source>
        <translation>El servidor tiene un problema (estado %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not take this request (status %1).</source>
        <translation>El servidor no admite esta solicitud (estado %1).</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is an explanation, %2 the server&apos;s own words</extracomment>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>A web page came with it: perhaps a proxy or a login page answered, not the API.</source>
        <translation>Llegó con una página web: quizá respondió un proxy o una página de acceso, no la API.</translation>
    </message>
    <message>
        <source>The request&apos;s body is no longer kept, so that it cannot be repeated.</source>
        <translation>El cuerpo de la solicitud ya no se conserva, así que no se puede repetir.</translation>
    </message>
</context>
<context>
    <name>agm::NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>1 more message</source>
        <translation>1 mensaje más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>%Ln mensaje más</numerusform>
            <numerusform>%Ln mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::NoticeRow</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of notice: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>agm::Notices</name>
    <message>
        <source>Something went wrong, and nothing more is known about it.</source>
        <translation>Algo salió mal, y no se sabe más de ello.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln s.</source>
        <translation>
            <numerusform>El servidor pide esperar %Ln s.</numerusform>
            <numerusform>El servidor pide esperar %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ad group shown may be out of date.</source>
        <translation>El grupo mostrado puede no estar al día.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln ad groups shown may be incomplete or out of date.</source>
        <translation>
            <numerusform>El %Ln grupo mostrado puede estar incompleto o no estar al día.</numerusform>
            <numerusform>Los %Ln grupos mostrados pueden estar incompletos o no estar al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>The campaigns could not be read: %1 Their titles and budgets are not known until then.</source>
        <translation>No se pudieron leer las campañas: %1 Hasta entonces no se conocen sus títulos ni presupuestos.</translation>
    </message>
    <message>
        <source>1 ad group could not be read and is not shown: %1</source>
        <translation>1 grupo no se pudo leer y no se muestra: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read and are not shown: %1</source>
        <translation>
            <numerusform>%Ln grupo no se pudo leer y no se muestra: %1</numerusform>
            <numerusform>%Ln grupos no se pudieron leer y no se muestran: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(and other reasons)</source>
        <translation>(y otros motivos)</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sin ID)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>1 change of an earlier run was on its way when the program ended. It is being checked.</source>
        <translation>1 cambio de una ejecución anterior estaba en camino cuando terminó el programa. Se está comprobando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of an earlier run were on their way when the program ended. They are being checked.</source>
        <translation>
            <numerusform>%Ln cambio de una ejecución anterior estaba en camino cuando terminó el programa. Se está comprobando.</numerusform>
            <numerusform>%Ln cambios de una ejecución anterior estaban en camino cuando terminó el programa. Se están comprobando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PanicController</name>
    <message>
        <source>Nothing to restore: everything that spends was never stopped on this account.</source>
        <translation>Nada que restaurar: en esta cuenta nunca se detuvo todo lo que gasta.</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>%1 was changed since, to %2.</source>
        <translation>%1 se cambió después, a %2.</translation>
    </message>
</context>
<context>
    <name>agm::PanicDialog</name>
    <message>
        <source>Stop everything that spends</source>
        <translation>Detener todo lo que gasta</translation>
    </message>
    <message>
        <source>The most expensive first</source>
        <translation>Lo más caro primero</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Stopped so far</source>
        <translation>Detenido hasta ahora</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Nothing spends now</source>
        <translation>Ahora no gasta nada</translation>
    </message>
    <message>
        <source>%1 may spend now</source>
        <translation>%1 pueden gastar ahora</translation>
    </message>
    <message>
        <source>%1 per hour now</source>
        <translation>%1 por hora ahora</translation>
    </message>
    <message>
        <source>No ad group is active within its schedule and with an active campaign.</source>
        <translation>Ningún grupo está activo dentro de su programación y con una campaña activa.</translation>
    </message>
    <message>
        <source>%1 will be paused, the most expensive first. Restore brings back exactly these.</source>
        <translation>%1 se pausarán, lo más caro primero. Restaurar devuelve exactamente estos.</translation>
    </message>
    <message>
        <source>%1 without a known amount per day go first: they could be the worst.</source>
        <translation>%1 sin importe diario conocido van primero: podrían ser los peores.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Nothing to stop</source>
        <translation>Nada que detener</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <translation>Detener %1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Todo está detenido</translation>
    </message>
    <message>
        <source>%1 per hour still running</source>
        <translation>%1 por hora aún en marcha</translation>
    </message>
    <message>
        <source>%1 with an unknown amount still running</source>
        <translation>%1 con importe desconocido aún en marcha</translation>
    </message>
    <message>
        <source>Nothing known still runs</source>
        <translation>Nada conocido sigue en marcha</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Esperando las últimas respuestas…</translation>
    </message>
    <message>
        <source>%1 of %2 stopped</source>
        <translation>%1 de %2 detenidos</translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln fallido</numerusform>
            <numerusform>✖ %Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln sin saberse</numerusform>
            <numerusform>? %Ln sin saberse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln no enviado</numerusform>
            <numerusform>– %Ln no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelling, waiting for what is on its way</source>
        <translation>cancelando, esperando lo que está en camino</translation>
    </message>
    <message>
        <source>Brings back exactly these ad groups, in stages.</source>
        <translation>Devuelve exactamente estos grupos, por etapas.</translation>
    </message>
    <message>
        <source>Nothing was stopped that could be restored.</source>
        <translation>No se detuvo nada que se pudiera restaurar.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Stopping goes on without this window.</source>
        <translation>La detención sigue sin esta ventana.</translation>
    </message>
</context>
<context>
    <name>agm::PasteDialog</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Line %1:%2 %3</source>
        <comment>line, text, reason</comment>
        <translation>Línea %1:%2 %3</translation>
    </message>
    <message>
        <source>Line %1, %2:%3 %4</source>
        <comment>line, column, text, reason</comment>
        <translation>Línea %1, %2:%3 %4</translation>
    </message>
    <message>
        <source>Paste 1 cell</source>
        <translation>Pegar 1 celda</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>Pegar %Ln celda</numerusform>
            <numerusform>Pegar %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 becomes a draft</source>
        <translation>1 pasa a borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln become drafts</source>
        <translation>
            <numerusform>%Ln pasa a borrador</numerusform>
            <numerusform>%Ln pasan a borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is already so</source>
        <translation>1 ya está así</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already so</source>
        <translation>
            <numerusform>%Ln ya está así</numerusform>
            <numerusform>%Ln ya están así</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is empty and keeps what is there</source>
        <translation>1 está vacía y conserva lo que hay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are empty and keep what is there</source>
        <translation>
            <numerusform>%Ln está vacía y conserva lo que hay</numerusform>
            <numerusform>%Ln están vacías y conservan lo que hay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Pegar celdas</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Drafts for %1. Nothing is sent before you review and post.</source>
        <translation>Borradores para %1. No se envía nada antes de que usted revise y envíe.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Make 1 draft value</source>
        <translation>Hacer 1 valor de borrador</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln draft values</source>
        <translation>
            <numerusform>Hacer %Ln valor de borrador</numerusform>
            <numerusform>Hacer %Ln valores de borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste of 1 cell</source>
        <translation>Pegado de 1 celda</translation>
    </message>
    <message numerus="yes">
        <source>Paste of %Ln cells</source>
        <translation>
            <numerusform>Pegado de %Ln celda</numerusform>
            <numerusform>Pegado de %Ln celdas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PasteParser</name>
    <message>
        <source>An earlier line gives this ad group another value.</source>
        <translation>Una línea anterior da otro valor a este grupo.</translation>
    </message>
    <message>
        <source>Numbers of a file have a decimal point and no grouping, such as 1850.00. Nothing is guessed.</source>
        <translation>Los números de un archivo llevan punto decimal y no van agrupados, por ejemplo 1850.00. No se adivina nada.</translation>
    </message>
    <message>
        <source>There is no row of the table here.</source>
        <translation>Aquí no hay ninguna fila de la tabla.</translation>
    </message>
    <message>
        <source>There is no column of the table here.</source>
        <translation>Aquí no hay ninguna columna de la tabla.</translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation>Ningún campo tiene este nombre.</translation>
    </message>
    <message>
        <source>The block has this column twice.</source>
        <translation>El bloque tiene esta columna dos veces.</translation>
    </message>
    <message>
        <source>This field cannot be pasted.</source>
        <translation>Este campo no se puede pegar.</translation>
    </message>
    <message>
        <source>The line names no ad group.</source>
        <translation>La línea no nombra ningún grupo.</translation>
    </message>
    <message>
        <source>No ad group that is shown has this name or id. Filters may hide it.</source>
        <translation>Ningún grupo mostrado tiene este nombre o ID. Puede que los filtros lo oculten.</translation>
    </message>
    <message>
        <source>Several ad groups have this title. Use the column id.</source>
        <translation>Varios grupos tienen este título. Use la columna id.</translation>
    </message>
    <message>
        <source>This column has no heading.</source>
        <translation>Esta columna no tiene encabezado.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Its first line must name the column “id” or “title”, so that each line finds its ad group.</source>
        <translation>Su primera línea debe nombrar la columna «id» o «title», para que cada línea encuentre su grupo de anuncios.</translation>
    </message>
    <message>
        <source>The account has no ad group of this name or id.</source>
        <translation>La cuenta no tiene ningún grupo de anuncios con este nombre o ID.</translation>
    </message>
    <message>
        <source>Campaign title</source>
        <translation>Título de la campaña</translation>
    </message>
</context>
<context>
    <name>agm::PatchCodec</name>
    <message>
        <source>This attribute cannot be changed.</source>
        <translation>Este atributo no se puede cambiar.</translation>
    </message>
    <message>
        <source>This attribute has a value of another kind.</source>
        <translation>Este atributo tiene un valor de otra clase.</translation>
    </message>
    <message>
        <source>A new ad group needs a campaign.</source>
        <translation>Un grupo nuevo necesita una campaña.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodBook</name>
    <message>
        <source>The server gave the same page twice, so the period before is not complete. Try again later.</source>
        <translation>El servidor dio la misma página dos veces, así que el periodo anterior no está completo. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodCard</name>
    <message>
        <source>Selects them in the table, where they can be paused or edited together.</source>
        <translation>Los selecciona en la tabla, donde se pueden pausar o editar juntos.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodLineCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>Mostrar %1 de %2</translation>
    </message>
</context>
<context>
    <name>agm::PeriodPage</name>
    <message>
        <source>Review of the period</source>
        <translation>Análisis del periodo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>This account has no ad groups yet</source>
        <translation>Esta cuenta aún no tiene grupos de anuncios</translation>
    </message>
    <message>
        <source>Where the money went is shown here as soon as there is an ad group.</source>
        <translation>A dónde fue el dinero se muestra aquí en cuanto haya un grupo.</translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation>Cargando… %1 hasta ahora</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>Cargando cifras…</translation>
    </message>
    <message>
        <source>What is shown is what was known before.</source>
        <translation>Se muestra lo que se sabía antes.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>No ad group moved %1.</source>
        <translation>Ningún grupo movió %1.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodTotalsModel</name>
    <message>
        <source>Currency and result</source>
        <translation>Moneda y resultado</translation>
    </message>
</context>
<context>
    <name>agm::PeriodTotalsView</name>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>agm::PlanDialog</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>⚡ Refused: it is now %1</source>
        <translation>⚡ Rechazado: ahora es %1</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planeado desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>✖ Refused: this account has no such ad group</source>
        <translation>✖ Rechazado: esta cuenta no tiene tal grupo</translation>
    </message>
    <message>
        <source>✖ Refused together with the field that changed</source>
        <translation>✖ Rechazado junto con el campo que cambió</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>%1 with %2 can be taken over as drafts.</source>
        <translation>%1 con %2 se pueden tomar como borradores.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: the account is not as the plan knew it.</source>
        <translation>%1 rechazados: la cuenta no está como la conocía el plan.</translation>
    </message>
    <message>
        <source>1 field is already so.</source>
        <translation>1 campo ya está así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are already so.</source>
        <translation>
            <numerusform>%Ln campo ya está así.</numerusform>
            <numerusform>%Ln campos ya están así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>Plan «%1»</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Filas del plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put %1 into drafts</source>
        <translation>Poner %1 en borradores</translation>
    </message>
    <message>
        <source>Saved %1 for the account “%2”</source>
        <translation>Guardado %1 para la cuenta «%2»</translation>
    </message>
    <message>
        <source>Saved %1 by %2 for the account “%3”</source>
        <translation>Guardado %1 por %2 para la cuenta «%3»</translation>
    </message>
    <message>
        <source>No committed daily spend was known when it was saved. The review counts anew.</source>
        <translation>Al guardarlo no se conocía el gasto diario comprometido. La revisión cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Committed daily spend when it was saved: %1 → %2. The review counts anew.</source>
        <translation>Gasto diario comprometido al guardarlo: %1 → %2. La revisión cuenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>agm::PlanFile</name>
    <message>
        <source>This field cannot be edited.</source>
        <translation>Este campo no se puede editar.</translation>
    </message>
    <message>
        <source>A new ad group has no earlier value.</source>
        <translation>Un grupo nuevo no tiene valor anterior.</translation>
    </message>
    <message>
        <source>A new ad group has an id of this program until it is created.</source>
        <translation>Un grupo nuevo tiene un ID de este programa hasta que se crea.</translation>
    </message>
    <message>
        <source>This ad group was never created and cannot be changed.</source>
        <translation>Este grupo nunca se creó y no se puede cambiar.</translation>
    </message>
    <message>
        <source>A new ad group needs a campaign.</source>
        <translation>Un grupo nuevo necesita una campaña.</translation>
    </message>
    <message>
        <source>This edit changes nothing.</source>
        <translation>Esta edición no cambia nada.</translation>
    </message>
    <message>
        <source>A deletion changes no field.</source>
        <translation>Una eliminación no cambia ningún campo.</translation>
    </message>
    <message>
        <source>This ad group is in the plan twice.</source>
        <translation>Este grupo está dos veces en el plan.</translation>
    </message>
    <message>
        <source>This file is no plan of Ad Group Manager.</source>
        <translation>Este archivo no es un plan de Ad Group Manager.</translation>
    </message>
    <message>
        <source>This plan does not say its version.</source>
        <translation>Este plan no dice su versión.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer Ad Group Manager (its version is %1, this program knows %2). Install the newer program.</source>
        <translation>Este plan lo guardó un Ad Group Manager más nuevo (su versión es %1, este programa conoce %2). Instale el programa más nuevo.</translation>
    </message>
    <message>
        <source>This plan was changed after it was saved. Ask for the file as it was saved, or make the drafts again.</source>
        <translation>Este plan se cambió después de guardarse. Pida el archivo tal como se guardó o haga los borradores de nuevo.</translation>
    </message>
    <message>
        <source>This file cannot be read as a plan; it may be cut off. (%1)</source>
        <translation>Este archivo no se puede leer como plan; puede estar cortado. (%1)</translation>
    </message>
</context>
<context>
    <name>agm::PlanReview</name>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada «%1».</translation>
    </message>
    <message>
        <source>The account could not be listed: %1</source>
        <translation>No se pudo listar la cuenta: %1</translation>
    </message>
    <message>
        <source>The journal could not be read, so raises of the last 24 hours are not counted: %1</source>
        <translation>No se pudo leer el registro, así que no se cuentan las subidas de las últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>The campaigns could not be read, so a part of the money is not known: %1</source>
        <translation>No se pudieron leer las campañas, así que una parte del dinero no se conoce: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad group(s) of the account could not be read.</source>
        <translation>
            <numerusform>%Ln grupo de la cuenta no se pudo leer.</numerusform>
            <numerusform>%Ln grupos de la cuenta no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Saved %1 for the account “%2”</source>
        <translation>Guardado %1 para la cuenta «%2»</translation>
    </message>
    <message>
        <source>Saved %1 by %2 for the account “%3”</source>
        <translation>Guardado %1 por %2 para la cuenta «%3»</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Held against the account “%1”, %2 listed</source>
        <translation>Comparado con la cuenta «%1», %2 listados</translation>
    </message>
    <message>
        <source>Committed now</source>
        <translation>Comprometido ahora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <translation>al día, %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Peor día</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>factor %1</translation>
    </message>
    <message>
        <source>Start / stop</source>
        <translation>Empiezan / paran</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>started / stopped</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ad groups</source>
        <translation>grupos de anuncios</translation>
    </message>
    <message>
        <source>Refused, because the account is not as the plan knew it:</source>
        <translation>Rechazado, porque la cuenta no está como la conocía el plan:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be posted</source>
        <translation>%1 no se pueden enviar</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 Not all of the plan could be posted: %2.</source>
        <translation>%1 No se pudo enviar todo el plan: %2.</translation>
    </message>
    <message>
        <source>%1 There is nothing to post.</source>
        <translation>%1 No hay nada que enviar.</translation>
    </message>
    <message>
        <source>%1 All of the plan could be posted, from the review in the window.</source>
        <translation>%1 Todo el plan se podría enviar, desde la revisión en la ventana.</translation>
    </message>
    <message>
        <source>The account is read-only: it must be unlocked there first.</source>
        <translation>La cuenta es de solo lectura: antes hay que desbloquearla allí.</translation>
    </message>
</context>
<context>
    <name>agm::PlanStore</name>
    <message>
        <source>The plan could not be written to %1: %2. Nothing was replaced there.</source>
        <translation>No se pudo escribir el plan en %1: %2. Allí no se reemplazó nada.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read: %2.</source>
        <translation>No se pudo leer el plan %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a plan.</source>
        <translation>%1 es demasiado grande para ser un plan.</translation>
    </message>
    <message>
        <source>This plan is of the account “%1” (%2). Open that account first.</source>
        <translation>Este plan es de la cuenta «%1» (%2). Abra antes esa cuenta.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Choose a plan&apos;s file.</source>
        <translation>%1 es una carpeta, un dispositivo o una tubería. Elija el archivo de un plan.</translation>
    </message>
</context>
<context>
    <name>agm::PlanSummary</name>
    <message>
        <source>Committed daily spend</source>
        <translation>Gasto diario comprometido</translation>
    </message>
</context>
<context>
    <name>agm::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Página &amp;entera</translation>
    </message>
    <message>
        <source>P&amp;ortrait</source>
        <translation>&amp;Vertical</translation>
    </message>
    <message>
        <source>L&amp;andscape</source>
        <translation>&amp;Horizontal</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>Page w&amp;idth</source>
        <translation>An&amp;cho de página</translation>
    </message>
</context>
<context>
    <name>agm::Quota</name>
    <message>
        <source>%1: %2 of %3 left</source>
        <comment>operation: requests of the minute</comment>
        <translation>%1: quedan %2 de %3</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation>Quedan %1 solicitudes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>requests</comment>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>The server takes so many requests of each kind in a minute:</source>
        <translation>El servidor admite estas solicitudes de cada tipo por minuto:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes waiting</source>
        <translation>
            <numerusform>%Ln cambio en espera</numerusform>
            <numerusform>%Ln cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>⏸ goes on in %1 s</source>
        <comment>the server asked to wait</comment>
        <translation>⏸ sigue en %1 s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The server asked to wait before the next %1. It goes on by itself in %2 seconds.</source>
        <translation>El servidor pidió esperar antes de la próxima solicitud de %1. Sigue por sí solo en %2 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for their turn; nothing is lost.</source>
        <translation>
            <numerusform>%Ln cambio espera su turno; nada se pierde.</numerusform>
            <numerusform>%Ln cambios esperan su turno; nada se pierde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads wait for their turn.</source>
        <translation>
            <numerusform>%Ln lectura espera su turno.</numerusform>
            <numerusform>%Ln lecturas esperan su turno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::RefreshController</name>
    <message>
        <source>Changes are being sent.</source>
        <translation>Se están enviando cambios.</translation>
    </message>
    <message>
        <source>A dialog is open.</source>
        <translation>Hay un diálogo abierto.</translation>
    </message>
    <message>
        <source>A cell is being edited.</source>
        <translation>Se está editando una celda.</translation>
    </message>
    <message>
        <source>The automatic refresh waits. %1</source>
        <translation>La actualización automática espera. %1</translation>
    </message>
    <message>
        <source>The last refresh failed. It is tried again at %1.</source>
        <translation>La última actualización falló. Se intentará de nuevo a las %1.</translation>
    </message>
    <message>
        <source>Next automatic refresh at %1.</source>
        <translation>Próxima actualización automática a las %1.</translation>
    </message>
</context>
<context>
    <name>agm::RenameDialog</name>
    <message>
        <source>Find and replace in titles</source>
        <translation>Buscar y reemplazar en títulos</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>empty: the whole title</source>
        <translation>vacío: el título entero</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Titles that change</source>
        <translation>Títulos que cambian</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>Un título no puede estar vacío.</translation>
    </message>
    <message>
        <source>A title can have %1 characters at most; this has %2.</source>
        <translation>Un título puede tener como máximo %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>Nothing to find yet</source>
        <translation>Aún no hay nada que buscar</translation>
    </message>
    <message>
        <source>No title matches</source>
        <translation>Ningún título coincide</translation>
    </message>
    <message>
        <source>1 title matches</source>
        <translation>1 título coincide</translation>
    </message>
    <message>
        <source>%1 titles match</source>
        <translation>%1 títulos coinciden</translation>
    </message>
    <message>
        <source>%1, %2 change</source>
        <translation>%1, cambian %2</translation>
    </message>
</context>
<context>
    <name>agm::ReportExporter</name>
    <message>
        <source>Export report</source>
        <translation>Exportar análisis</translation>
    </message>
    <message>
        <source>PDF, for reading and printing (*.pdf)</source>
        <translation>PDF, para leer e imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Página web, un archivo (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El análisis está en %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>No se pudo escribir el análisis en %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::ReportRun</name>
    <message>
        <source>There is no folder %1 to write the report to.</source>
        <translation>No existe la carpeta %1 en la que escribir el análisis.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada «%1».</translation>
    </message>
    <message>
        <source>What this computer kept of earlier days could not be read: %1</source>
        <translation>No se pudo leer lo que este ordenador guardaba de días anteriores: %1</translation>
    </message>
    <message>
        <source>The account could not be listed: %1</source>
        <translation>No se pudo listar la cuenta: %1</translation>
    </message>
    <message>
        <source>The campaigns could not be read: %1</source>
        <translation>No se pudieron leer las campañas: %1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudieron leer.</translation>
    </message>
    <message>
        <source>The period before could not be listed: %1</source>
        <translation>No se pudo listar el periodo anterior: %1</translation>
    </message>
    <message>
        <source>The server does not give reports by day (%1); the days come from what can be had otherwise.</source>
        <translation>El servidor no da informes por día (%1); los días salen de lo que se puede obtener de otro modo.</translation>
    </message>
    <message>
        <source>%1: no figures by day: %2</source>
        <translation>%1: sin cifras por día: %2</translation>
    </message>
    <message>
        <source>What this program changed could not be read, so a pace does not begin anew where a budget was changed: %1</source>
        <translation>No se pudo leer lo que cambió este programa, así que un ritmo no empieza de nuevo donde se cambió un presupuesto: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>No se pudo escribir el análisis en %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::RequestActions</name>
    <message>
        <source>Request &amp;log</source>
        <translation>Regis&amp;tro de solicitudes</translation>
    </message>
    <message>
        <source>JSON o&amp;f the ad group…</source>
        <translation>&amp;JSON del grupo de anuncios…</translation>
    </message>
    <message>
        <source>Copy as curl: &amp;read it</source>
        <translation>Copiar como curl: &amp;leerlo</translation>
    </message>
    <message>
        <source>Copy as curl: &amp;pause it</source>
        <translation>Copiar como curl: &amp;pausarlo</translation>
    </message>
    <message>
        <source>Copy as curl: r&amp;esume it</source>
        <translation>Copiar como curl: &amp;reanudarlo</translation>
    </message>
    <message>
        <source>Copy as curl: post its &amp;draft</source>
        <translation>Copiar como curl: &amp;enviar su borrador</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>A&amp;lertas…</translation>
    </message>
    <message>
        <source>&amp;New alert from this filter…</source>
        <translation>&amp;Nueva alerta con este filtro…</translation>
    </message>
    <message>
        <source>Refresh automatically: off</source>
        <translation>Actualizar automáticamente: no</translation>
    </message>
    <message>
        <source>Refresh automatically: every 5 minutes</source>
        <translation>Actualizar automáticamente: cada 5 minutos</translation>
    </message>
    <message>
        <source>Refresh automatically: every 15 minutes</source>
        <translation>Actualizar automáticamente: cada 15 minutos</translation>
    </message>
    <message>
        <source>Refresh automatically: every 60 minutes</source>
        <translation>Actualizar automáticamente: cada 60 minutos</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
</context>
<context>
    <name>agm::RequestController</name>
    <message>
        <source>The draft changes nothing.</source>
        <translation>El borrador no cambia nada.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>The server does not know this ad group yet.</source>
        <translation>El servidor aún no conoce este grupo de anuncios.</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>Seleccione primero un grupo de anuncios.</translation>
    </message>
    <message>
        <source>Select one ad group that has a draft.</source>
        <translation>Seleccione un grupo de anuncios que tenga un borrador.</translation>
    </message>
    <message>
        <source>The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.</source>
        <translation>El comando curl está copiado. Lee la clave de $WHOP_API_KEY y no contiene ninguna.</translation>
    </message>
</context>
<context>
    <name>agm::RequestLogModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>agm::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Search method, path, status, request ID, problem</source>
        <translation>Buscar por método, ruta, estado, ID de solicitud, problema</translation>
    </message>
    <message>
        <source>Search the request log</source>
        <translation>Buscar en el registro de solicitudes</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Choose a request to see its headers and body.</source>
        <translation>Elija una solicitud para ver sus cabeceras y su cuerpo.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>Exportar HAR…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The command reads the key from $WHOP_API_KEY.</source>
        <translation>El comando lee la clave de $WHOP_API_KEY.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Elija primero una solicitud.</translation>
    </message>
    <message>
        <source>%1 of %2 requests.</source>
        <translation>%1 de %2 solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests.</source>
        <translation>
            <numerusform>%Ln solicitud.</numerusform>
            <numerusform>%Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until the account is closed: the latest %1 requests, of each body %2, of all bodies %3. The key is never in it.</source>
        <translation>Solo en memoria, hasta que se cierre la cuenta: las últimas %1 solicitudes, de cada cuerpo %2, de todos juntos %3. La clave nunca está en ellas.</translation>
    </message>
    <message>
        <source>Everything that is listed, as an HTTP Archive (HAR 1.2).</source>
        <translation>Todo lo que aparece en la lista, como archivo HTTP (HAR 1.2).</translation>
    </message>
    <message>
        <source>No request is listed.</source>
        <translation>No hay ninguna solicitud en la lista.</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>El comando está copiado.</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exportar el registro de solicitudes</translation>
    </message>
    <message>
        <source>HTTP Archives (*.%1)</source>
        <translation>Archivos HTTP (*.%1)</translation>
    </message>
    <message>
        <source>The requests are written to %1.</source>
        <translation>Las solicitudes se han escrito en %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>agm::RequestText</name>
    <message>
        <source>[The body made room for those of later requests.]</source>
        <translation>[El cuerpo dejó sitio a los de solicitudes posteriores.]</translation>
    </message>
    <message>
        <source>[Only the beginning of the body is kept.]</source>
        <translation>[Solo se conserva el principio del cuerpo.]</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>No answer came; it was tried again.</source>
        <translation>No llegó respuesta; se intentó de nuevo.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Respondida con %1.</translation>
    </message>
    <message>
        <source>Answered %1; it was tried again.</source>
        <translation>Respondida con %1; se intentó de nuevo.</translation>
    </message>
</context>
<context>
    <name>agm::RestoreDialog</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 + unknown</source>
        <translation>%1 + desconocido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>… %1 of %2 restored</source>
        <translation>… %1 de %2 restaurados</translation>
    </message>
    <message>
        <source>✓ %1 restored</source>
        <translation>✓ %1 restaurados</translation>
    </message>
    <message>
        <source>✖ %1 not</source>
        <translation>✖ %1 no</translation>
    </message>
    <message>
        <source>Restore what was stopped</source>
        <translation>Restaurar lo que se detuvo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>Adds per day</source>
        <translation>Añade al día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Por qué queda como está</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Restored so far</source>
        <translation>Restaurado hasta ahora</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nada que restaurar</translation>
    </message>
    <message>
        <source>The last stage is on</source>
        <translation>La última etapa está en marcha</translation>
    </message>
    <message>
        <source>%1 to restore</source>
        <translation>%1 por restaurar</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Detenido %1.</translation>
    </message>
    <message>
        <source>The cheapest come back first. Look at the spend before you go on to the next stage.</source>
        <translation>Los más baratos vuelven primero. Mire el gasto antes de pasar a la siguiente etapa.</translation>
    </message>
    <message>
        <source>1 ad group is skipped, because it was changed since or could not be stopped:</source>
        <translation>Se omite 1 grupo, porque se cambió después o no se pudo detener:</translation>
    </message>
    <message>
        <source>%1 are skipped, because they were changed since or could not be stopped:</source>
        <translation>Se omiten %1, porque se cambiaron después o no se pudieron detener:</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restoring goes on without this window.</source>
        <translation>La restauración sigue sin esta ventana.</translation>
    </message>
    <message>
        <source>Restore the first %1</source>
        <translation>Restaurar los primeros %1</translation>
    </message>
    <message>
        <source>Restore the next %1</source>
        <translation>Restaurar los siguientes %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what (money)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wait until this stage is done.</source>
        <translation>Espere a que termine esta etapa.</translation>
    </message>
</context>
<context>
    <name>agm::ReviewCards</name>
    <message>
        <source>Committed now</source>
        <translation>Comprometido ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>Peor día</translation>
    </message>
    <message>
        <source>Start / stop</source>
        <translation>Empiezan / paran</translation>
    </message>
    <message>
        <source>The most that may be spent on one day: an ad network may go over a daily budget on single days.</source>
        <translation>Lo máximo que se puede gastar en un día: una red publicitaria puede superar un presupuesto diario en días sueltos.</translation>
    </message>
    <message>
        <source>Until tomorrow: the part of the new daily spend that falls on what is left of today, in the account&apos;s time zone. A lifetime budget per day is what is left of it, divided by the days left.</source>
        <translation>Hasta mañana: la parte del nuevo gasto diario que cae en lo que queda de hoy, en la zona horaria de la cuenta. Un presupuesto total por día es lo que queda de él, dividido por los días que quedan.</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <translation>al día, %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>factor %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>started / stopped</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ad groups</source>
        <translation>grupos de anuncios</translation>
    </message>
</context>
<context>
    <name>agm::ReviewController</name>
    <message>
        <source>Discard drafts</source>
        <translation>Descartar borradores</translation>
    </message>
    <message>
        <source>Save drafts as a plan</source>
        <translation>Guardar borradores como plan</translation>
    </message>
    <message>
        <source>Plans (*.%1)</source>
        <translation>Planes (*.%1)</translation>
    </message>
    <message>
        <source>The drafts of %1 are saved as a plan in %2. They stay here as drafts, too.</source>
        <translation>Los borradores de %1 se guardan como plan en %2. También siguen aquí como borradores.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Open plan %1</source>
        <translation>Abrir el plan %1</translation>
    </message>
    <message>
        <source>Discard all drafts?</source>
        <translation>¿Descartar todos los borradores?</translation>
    </message>
    <message>
        <source>The drafts of %1 are dropped; nothing of them was sent. You can take this back with Undo until you quit.</source>
        <translation>Se descartan los borradores de %1; no se envió nada de ellos. Puede recuperarlos con Deshacer hasta que salga.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Discard all drafts</source>
        <translation>Descartar todos los borradores</translation>
    </message>
    <message>
        <source>Nothing of this ad group would be posted now.</source>
        <translation>De este grupo de anuncios no se enviaría nada ahora.</translation>
    </message>
    <message>
        <source>The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.</source>
        <translation>El comando curl está copiado. Lee la clave de $WHOP_API_KEY y no contiene ninguna.</translation>
    </message>
</context>
<context>
    <name>agm::ReviewDelegate</name>
    <message>
        <source>keep mine</source>
        <translation>conservar el mío</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <translation>conservar el otro</translation>
    </message>
</context>
<context>
    <name>agm::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Find an ad group or a field</source>
        <translation>Buscar un grupo o un campo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Takes every row that is shown in.</source>
        <translation>Incluye todas las filas mostradas.</translation>
    </message>
    <message>
        <source>Leaves every row that is shown out.</source>
        <translation>Excluye todas las filas mostradas.</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>Guardar como plan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Blocked 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Show the ad group</source>
        <translation>Mostrar el grupo</translation>
    </message>
    <message>
        <source>Take in or leave out	Space</source>
        <translation>Incluir o excluir	Space</translation>
    </message>
    <message>
        <source>Leave out the whole ad group</source>
        <translation>Excluir el grupo entero</translation>
    </message>
    <message>
        <source>Keep mine	M</source>
        <translation>Conservar el mío	M</translation>
    </message>
    <message>
        <source>Keep theirs	T</source>
        <translation>Conservar el otro	T</translation>
    </message>
    <message>
        <source>Discard draft	Del</source>
        <translation>Descartar borrador	Del</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
</context>
<context>
    <name>agm::ReviewModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Whether it is posted. Space takes the chosen rows in or leaves them out.</source>
        <translation>Si se envía. Espacio incluye o excluye las filas elegidas.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>change per day</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>It cannot be posted: the column Check says why.</source>
        <translation>No se puede enviar: la columna Comprobación dice por qué.</translation>
    </message>
    <message>
        <source>It is posted with the others.</source>
        <translation>Se envía con los demás.</translation>
    </message>
    <message>
        <source>It is left out and stays a draft.</source>
        <translation>Se excluye y queda como borrador.</translation>
    </message>
    <message>
        <source>Change of the committed daily spend by this ad group: %1</source>
        <translation>Cambio del gasto diario comprometido por este grupo: %1</translation>
    </message>
    <message>
        <source>When you began: %1</source>
        <translation>Cuando usted empezó: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>El suyo: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>El otro: %1</translation>
    </message>
    <message>
        <source>No objection.</source>
        <translation>Sin objeciones.</translation>
    </message>
    <message>
        <source>Cannot be posted</source>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Check: no objection</source>
        <translation>Comprobación: sin objeciones</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>agm::ReviewSentence</name>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1”</source>
        <translation>Cambiado en otro sitio a «%1»</translation>
    </message>
    <message>
        <source>Waits: something else of this ad group cannot be posted</source>
        <translation>Espera: otra cosa de este grupo no se puede enviar</translation>
    </message>
    <message>
        <source>an extra zero?</source>
        <translation>¿un cero de más?</translation>
    </message>
    <message>
        <source>a zero too few?</source>
        <translation>¿falta un cero?</translation>
    </message>
    <message>
        <source>There is no draft: nothing would be sent</source>
        <translation>No hay ningún borrador: no se enviaría nada</translation>
    </message>
    <message>
        <source>%1 · nothing has been sent</source>
        <translation>%1 · no se ha enviado nada</translation>
    </message>
    <message>
        <source>%1, %2 · nothing has been sent</source>
        <translation>%1, %2 · no se ha enviado nada</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>committed daily spend</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>committed daily spend</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 %2 per day</source>
        <comment>▲, +US$120</comment>
        <translation>%1 %2 al día</translation>
    </message>
    <message>
        <source>a part is not known</source>
        <translation>una parte no se conoce</translation>
    </message>
    <message>
        <source>per day, no change</source>
        <translation>al día, sin cambios</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 campaña</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>not known for %1</source>
        <translation>desconocido para %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Until tomorrow: %1</source>
        <translation>Hasta mañana: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>lifetime budgets per day</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Lifetime budgets, apart: %1 per day</source>
        <translation>Presupuestos totales, aparte: %1 al día</translation>
    </message>
    <message>
        <source>Lifetime budgets, apart: %1 → %2 per day</source>
        <translation>Presupuestos totales, aparte: %1 → %2 al día</translation>
    </message>
    <message>
        <source>The daily spend is %1</source>
        <translation>El gasto diario es %1</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>%1 (unknown/day)</source>
        <translation>%1 (desconocido/día)</translation>
    </message>
    <message>
        <source>%1 (%2 + unknown)</source>
        <translation>%1 (%2 + desconocido)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no draft. Change something first.</source>
        <translation>No hay ningún borrador. Cambie algo antes.</translation>
    </message>
    <message>
        <source>What is not left out cannot be posted: the column Check says why.</source>
        <translation>Lo que no está excluido no se puede enviar: la columna Comprobación dice por qué.</translation>
    </message>
    <message>
        <source>None of it can be posted: the column Check says why.</source>
        <translation>Nada de ello se puede enviar: la columna Comprobación dice por qué.</translation>
    </message>
    <message>
        <source>Everything is left out. Check the rows that are to be posted.</source>
        <translation>Todo está excluido. Marque las filas que se deben enviar.</translation>
    </message>
    <message>
        <source>About %1 at %2 requests a minute · what is deleted cannot be undone</source>
        <translation>Unos %1 a %2 solicitudes por minuto · lo eliminado no se puede deshacer</translation>
    </message>
    <message>
        <source>About %1 at %2 requests a minute · can be undone from the journal</source>
        <translation>Unos %1 a %2 solicitudes por minuto · se puede deshacer desde el registro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New ad group</source>
        <translation>Nuevo grupo de anuncios</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a finding, and so many more</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an amount</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <comment>ad group, field, before, after</comment>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>Together %1 a day; up to %2 nothing is asked</source>
        <translation>Juntos %1 al día; hasta %2 no se pregunta nada</translation>
    </message>
    <message>
        <source>Together it raises the committed daily spend a lot</source>
        <translation>Juntos suben mucho el gasto diario comprometido</translation>
    </message>
    <message>
        <source>%1, within 24 hours</source>
        <translation>%1, en 24 horas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This raises the daily spend a lot. Is it meant?</source>
        <translation>Esto sube mucho el gasto diario. ¿Es lo que quiere?</translation>
    </message>
    <message>
        <source>This cuts amounts a lot. Is it meant?</source>
        <translation>Esto baja mucho los importes. ¿Es lo que quiere?</translation>
    </message>
    <message>
        <source>Type the new daily total to post: %1</source>
        <translation>Escriba el nuevo total diario para enviar: %1</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/día</translation>
    </message>
    <message>
        <source>Type the sum of the new amounts to post: %1</source>
        <translation>Escriba la suma de los nuevos importes para enviar: %1</translation>
    </message>
</context>
<context>
    <name>agm::Salvage</name>
    <message>
        <source>A table has no key to read it by.</source>
        <translation>Una tabla no tiene clave con la que leerla.</translation>
    </message>
</context>
<context>
    <name>agm::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>no filter: every ad group</source>
        <translation>sin filtro: todos los grupos</translation>
    </message>
    <message>
        <source>It holds the columns, their order and widths, the sort, and the filter: %1</source>
        <translation>Contiene las columnas, su orden y anchos, el orden de filas y el filtro: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replace the view of this name</source>
        <translation>Reemplazar la vista de este nombre</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsController</name>
    <message>
        <source>Saved view %1</source>
        <translation>Vista guardada %1</translation>
    </message>
    <message>
        <source>The saved views cannot be read by this version of the program. They are kept in the settings, and the built-in ones are shown.</source>
        <translation>Esta versión del programa no puede leer las vistas guardadas. Se conservan en los ajustes, y se muestran las incluidas.</translation>
    </message>
    <message>
        <source>One saved view cannot be read. It is kept, and shown dimmed.</source>
        <translation>Una vista guardada no se puede leer. Se conserva y se muestra atenuada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved views cannot be read. They are kept, and shown dimmed.</source>
        <translation>
            <numerusform>%Ln vista guardada no se puede leer. Se conserva y se muestra atenuada.</numerusform>
            <numerusform>%Ln vistas guardadas no se pueden leer. Se conservan y se muestran atenuadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The filter of %1 cannot be read: %2 It stays as it is.</source>
        <translation>El filtro de %1 no se puede leer: %2 Queda como está.</translation>
    </message>
    <message>
        <source>The saved view %1 is deleted.</source>
        <translation>Se eliminó la vista guardada %1.</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsList</name>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <translation>Actualizar con lo que se muestra ahora</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renombrar	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Down</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Eliminar	Del</translation>
    </message>
    <message>
        <source>Add the built-in views again</source>
        <translation>Añadir de nuevo las vistas incluidas</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsModel</name>
    <message>
        <source>A view without a name</source>
        <translation>Una vista sin nombre</translation>
    </message>
    <message>
        <source>This view cannot be read by this version of the program. It is kept as it is.</source>
        <translation>Esta versión del programa no puede leer esta vista. Se conserva como está.</translation>
    </message>
    <message>
        <source>Every ad group</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
</context>
<context>
    <name>agm::ScatterCanvas</name>
    <message>
        <source>Scatter of ad groups</source>
        <translation>Dispersión de grupos de anuncios</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Space selects.</source>
        <translation>Las flechas van de punto en punto, Espacio selecciona.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>, seleccionado</translation>
    </message>
</context>
<context>
    <name>agm::ScatterPane</name>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Drag draws a lasso</source>
        <translation>Arrastrar dibuja un lazo</translation>
    </message>
    <message>
        <source>Selects what is inside; with Ctrl it adds to the selection</source>
        <translation>Selecciona lo que queda dentro; con Ctrl se añade a la selección</translation>
    </message>
    <message>
        <source>Drag draws a rectangle</source>
        <translation>Arrastrar dibuja un rectángulo</translation>
    </message>
    <message>
        <source>Also by Shift while the lasso is chosen</source>
        <translation>También con Mayús mientras está elegido el lazo</translation>
    </message>
    <message>
        <source>Drag moves the plot</source>
        <translation>Arrastrar mueve el gráfico</translation>
    </message>
    <message>
        <source>Also by the middle button</source>
        <translation>También con el botón central</translation>
    </message>
    <message>
        <source>%1: show or hide these</source>
        <translation>%1: mostrar u ocultar estos</translation>
    </message>
    <message>
        <source>Logarithmic across</source>
        <translation>Horizontal logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic up</source>
        <translation>Vertical logarítmico</translation>
    </message>
    <message>
        <source>No ad group has spent in this period</source>
        <translation>Ningún grupo ha gastado en este periodo</translation>
    </message>
    <message>
        <source>No ad group has both %1 and %2 in this period</source>
        <translation>Ningún grupo tiene a la vez %1 y %2 en este periodo</translation>
    </message>
    <message>
        <source>Choose other metrics or another period.</source>
        <translation>Elija otras métricas u otro periodo.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Area: results, up to %1</source>
        <translation>Área: resultados, hasta %1</translation>
    </message>
    <message>
        <source>Arrow: spend without a result, it costs at least this (%1)</source>
        <translation>Flecha: gasto sin resultados, cuesta al menos esto (%1)</translation>
    </message>
    <message>
        <source>Out of view: %1</source>
        <translation>Fuera de la vista: %1</translation>
    </message>
    <message>
        <source>0 has no place on a logarithmic axis, at its edge: %1</source>
        <translation>0 no tiene lugar en un eje logarítmico, en su borde: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Grupo de anuncios</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Frente al objetivo</translation>
    </message>
</context>
<context>
    <name>agm::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Starts as soon as it is active</source>
        <translation>Empieza en cuanto esté activo</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Runs until paused</source>
        <translation>Sigue hasta pausarse</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message>
        <source>%1 with a lifetime budget: an end at least 24 hours after the start is needed.</source>
        <translation>%1 con presupuesto total: hace falta un fin al menos 24 horas después del inicio.</translation>
    </message>
</context>
<context>
    <name>agm::Schema</name>
    <message>
        <source>A schema step cannot be read: %1</source>
        <translation>No se puede leer un paso del esquema: %1</translation>
    </message>
    <message>
        <source>A schema step is missing.</source>
        <translation>Falta un paso del esquema.</translation>
    </message>
    <message>
        <source>The program lacks its schema steps.</source>
        <translation>Al programa le faltan los pasos de su esquema.</translation>
    </message>
</context>
<context>
    <name>agm::SearchField</name>
    <message>
        <source>Search, or filter: spend&gt;50 status:active</source>
        <translation>Buscar, o filtrar: spend&gt;50 status:active</translation>
    </message>
</context>
<context>
    <name>agm::SelectionPresenter</name>
    <message>
        <source>Select ad groups first.</source>
        <translation>Seleccione antes grupos de anuncios.</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>Seleccione antes un grupo de anuncios.</translation>
    </message>
</context>
<context>
    <name>agm::SelectionStatistics</name>
    <message>
        <source>%1 %2</source>
        <comment>column: sums</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, averages %2</source>
        <translation>%1, promedios %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column: sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <translation>%1, promedio %2</translation>
    </message>
</context>
<context>
    <name>agm::SelectionValues</name>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … y %2 más</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
</context>
<context>
    <name>agm::SeriesBook</name>
    <message>
        <source>The server gave the same page twice, so the list is not complete. Try again later.</source>
        <translation>El servidor dio la misma página dos veces, así que la lista no está completa. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>agm::SeriesWords</name>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>listings, day by day</source>
        <translation>listados, día a día</translation>
    </message>
    <message>
        <source>what this computer kept</source>
        <translation>lo que guardaba este ordenador</translation>
    </message>
    <message>
        <source>Daily figures from %1</source>
        <translation>Cifras diarias de %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>joins two sources</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>The account gives no reports: %1</source>
        <translation>La cuenta no da informes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read: %1</source>
        <translation>
            <numerusform>%Ln grupo no se pudo leer: %1</numerusform>
            <numerusform>%Ln grupos no se pudieron leer: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::SessionOpener</name>
    <message>
        <source>Changes are still being sent. Wait until they are done, or cancel them, and try again.</source>
        <translation>Aún se están enviando cambios. Espere a que terminen, o cancélelos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The demo account could not be started: %1</source>
        <translation>No se pudo iniciar la cuenta de demostración: %1</translation>
    </message>
    <message>
        <source>The key of “%1” is not kept on this computer any more. Enter it again under Accounts.</source>
        <translation>La clave de «%1» ya no está guardada en este ordenador. Escríbala de nuevo en Cuentas.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read: %2</source>
        <translation>No se pudo leer la clave de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>agm::SessionSecretStore</name>
    <message>
        <source>An account name and a key are needed to keep a key.</source>
        <translation>Para guardar una clave hacen falta un nombre de cuenta y una clave.</translation>
    </message>
    <message>
        <source>No key is kept for this account.</source>
        <translation>No hay ninguna clave guardada para esta cuenta.</translation>
    </message>
</context>
<context>
    <name>agm::SheetActions</name>
    <message>
        <source>Export the &amp;table…</source>
        <translation>Exportar la &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Import changes from CSV…</source>
        <translation>&amp;Importar cambios de CSV…</translation>
    </message>
    <message>
        <source>Pri&amp;nt the table…</source>
        <translation>Imp&amp;rimir la tabla…</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
</context>
<context>
    <name>agm::SheetDesk</name>
    <message>
        <source>No account is open.</source>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>There are no ad groups.</source>
        <translation>No hay grupos de anuncios.</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Acerca de este archivo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Stats window</source>
        <translation>Periodo de las estadísticas</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Undefined, not applicable or not known; a measured zero is 0.</source>
        <translation>Indefinido, no aplicable o desconocido; un cero medido es 0.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drafts that are not posted are written as they are shown.</source>
        <translation>Los borradores sin enviar se escriben como se muestran.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1: escrito en %2.</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written.</source>
        <translation>Detenido. No se escribió %1.</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>No se pudo escribir la tabla en %1: %2</translation>
    </message>
    <message>
        <source>Import changes</source>
        <translation>Importar cambios</translation>
    </message>
    <message>
        <source>Table (*.csv *.tsv *.txt)</source>
        <translation>Tabla (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>It has more lines or cells than a table of ad groups.</source>
        <translation>Tiene más líneas o celdas que una tabla de grupos de anuncios.</translation>
    </message>
</context>
<context>
    <name>agm::SheetFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>El archivo ocupa más de 256 MB.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Save the sheet as CSV first.</source>
        <translation>Es un archivo de hoja de cálculo. Guarde antes la hoja como CSV.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>El archivo no está en UTF-8. Guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe.</source>
        <translation>Es una carpeta, un dispositivo o una tubería.</translation>
    </message>
</context>
<context>
    <name>agm::SheetValue</name>
    <message>
        <source>Write a time like 2026-12-01T08:00:00Z or 2026-12-01 (UTC).</source>
        <translation>Escriba un momento como 2026-12-01T08:00:00Z o 2026-12-01 (UTC).</translation>
    </message>
    <message>
        <source>It is no time, list or object.</source>
        <translation>No es un momento, una lista ni un objeto.</translation>
    </message>
    <message>
        <source>Write it as an export does, in JSON. %1</source>
        <translation>Escríbalo como en una exportación, en JSON. %1</translation>
    </message>
</context>
<context>
    <name>agm::SideBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>No hay ningún filtro.</translation>
    </message>
</context>
<context>
    <name>agm::Sql</name>
    <message>
        <source>Another program has the local store open. Close the other window of Ad Group Manager and try again.</source>
        <translation>Otro programa tiene abierto el almacén local. Cierre la otra ventana de Ad Group Manager e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The local store is only read by this window: another window has it open, or its file or folder cannot be written. Nothing was recorded.</source>
        <translation>Esta ventana solo lee el almacén local: otra ventana lo tiene abierto, o no se puede escribir en su archivo o carpeta. No se registró nada.</translation>
    </message>
    <message>
        <source>The local store cannot be opened. Check that its folder exists and can be written.</source>
        <translation>No se puede abrir el almacén local. Compruebe que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded. Free some space and try again.</source>
        <translation>El disco está lleno: no se registró nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk with the local store reports an error. Check the disk and try again.</source>
        <translation>El disco con el almacén local informa de un error. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The local store is damaged. Start the program again: it sets the file aside.</source>
        <translation>El almacén local está dañado. Inicie de nuevo el programa: él aparta el archivo.</translation>
    </message>
    <message>
        <source>The local store could not do this.</source>
        <translation>El almacén local no pudo hacer esto.</translation>
    </message>
</context>
<context>
    <name>agm::StoreFile</name>
    <message>
        <source>The local store was written by a newer Ad Group Manager (its schema is %1, this program knows %2). It was left untouched. Install the newer program, or start with another data folder (--data-dir).</source>
        <translation>El almacén local lo escribió un Ad Group Manager más nuevo (su esquema es %1, este programa conoce %2). No se tocó. Instale el programa más nuevo, o inicie con otra carpeta de datos (--data-dir).</translation>
    </message>
    <message>
        <source>This file is the database of another program and was left untouched. Move it away, or start with another data folder (--data-dir).</source>
        <translation>Este archivo es la base de datos de otro programa y no se tocó. Apártelo, o inicie con otra carpeta de datos (--data-dir).</translation>
    </message>
    <message>
        <source>The folder of the local store cannot be made. Check the permissions of the folder above it, or start with another data folder (--data-dir).</source>
        <translation>No se puede crear la carpeta del almacén local. Compruebe los permisos de la carpeta superior, o inicie con otra carpeta de datos (--data-dir).</translation>
    </message>
    <message>
        <source>The local store cannot be read. Check the permissions of the file, or start with another data folder (--data-dir).</source>
        <translation>No se puede leer el almacén local. Compruebe los permisos del archivo, o inicie con otra carpeta de datos (--data-dir).</translation>
    </message>
    <message>
        <source>The local store cannot be written. Check the permissions of the file and start again.</source>
        <translation>No se puede escribir en el almacén local. Compruebe los permisos del archivo e inicie de nuevo.</translation>
    </message>
    <message>
        <source>%1 The store cannot be read meanwhile: it was written by an older Ad Group Manager and would have to be brought up to date.</source>
        <translation>%1 Mientras tanto no se puede leer el almacén: lo escribió un Ad Group Manager más antiguo y habría que actualizarlo.</translation>
    </message>
    <message>
        <source>The local store cannot be read (%1).</source>
        <translation>No se puede leer el almacén local (%1).</translation>
    </message>
    <message>
        <source>The folder of the local store cannot be written. Check its permissions and the free space, or start with another data folder (--data-dir).</source>
        <translation>No se puede escribir en la carpeta del almacén local. Compruebe sus permisos y el espacio libre, o inicie con otra carpeta de datos (--data-dir).</translation>
    </message>
    <message>
        <source>Another program has the local store open (%1, process %2 on %3). Use its window, or close it and start this one again.</source>
        <translation>Otro programa tiene abierto el almacén local (%1, proceso %2 en %3). Use su ventana, o ciérrela e inicie esta de nuevo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Falta el controlador SQLite de Qt. Instálelo (Debian: libqt6sql6-sqlite) e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The local store cannot be used safely: &quot;%1&quot; had no effect.</source>
        <translation>El almacén local no se puede usar con seguridad: &quot;%1&quot; no tuvo efecto.</translation>
    </message>
    <message>
        <source>The local store is damaged and cannot be set aside (%1). Move the file away and start again.</source>
        <translation>El almacén local está dañado y no se puede apartar (%1). Aparte el archivo e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The disk with the local store is full. Free some space and start again.</source>
        <translation>El disco con el almacén local está lleno. Libere espacio e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>agm::TableOverlay</name>
    <message>
        <source>Loading ad groups… %1 so far</source>
        <translation>Cargando grupos de anuncios… %1 hasta ahora</translation>
    </message>
    <message>
        <source>Loading ad groups…</source>
        <translation>Cargando grupos de anuncios…</translation>
    </message>
    <message>
        <source>This account has no ad groups yet</source>
        <translation>Esta cuenta aún no tiene grupos de anuncios</translation>
    </message>
    <message>
        <source>Ad groups made on Whop or with the API appear here after a refresh.</source>
        <translation>Los grupos creados en Whop o con la API aparecen aquí tras actualizar.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No ad group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>The search and the filters hide all that is loaded: %1.</source>
        <translation>La búsqueda y los filtros ocultan todo lo cargado: %1.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpiar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>agm::TablePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>Imprimir la tabla</translation>
    </message>
    <message>
        <source>%1 are too many for paper: at most %L2 are printed. Filter the table, or export it.</source>
        <translation>%1 son demasiados para el papel: se imprimen como máximo %L2. Filtre la tabla o expórtela.</translation>
    </message>
    <message>
        <source>1 page printed.</source>
        <translation>1 página impresa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln página impresa.</numerusform>
            <numerusform>%Ln páginas impresas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be printed: %1</source>
        <translation>No se pudo imprimir la tabla: %1</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to.</source>
        <translation>No se puede escribir en la impresora o en el archivo.</translation>
    </message>
    <message>
        <source>The preview ends after %L1 rows of %L2, and its number of pages with them.</source>
        <translation>La vista previa termina tras %L1 de %L2 filas, y con ellas su número de páginas.</translation>
    </message>
</context>
<context>
    <name>agm::TableXlsx</name>
    <message>
        <source>A spreadsheet has room for 1,048,575 rows. Write CSV, or fewer ad groups.</source>
        <translation>En una hoja de cálculo caben 1.048.575 filas. Escriba CSV o menos grupos de anuncios.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingAudiencesPage</name>
    <message>
        <source>Included audiences</source>
        <translation>Públicos incluidos</translation>
    </message>
    <message>
        <source>No audience: everybody</source>
        <translation>Ningún público: todas las personas</translation>
    </message>
    <message>
        <source>Not these audiences (excluded)</source>
        <translation>Estos públicos no (excluidos)</translation>
    </message>
    <message>
        <source>No audience is excluded</source>
        <translation>No se excluye ningún público</translation>
    </message>
    <message>
        <source>Off: the automatic audience cannot be combined with audiences.</source>
        <translation>Desactivado: el público automático no se puede combinar con públicos.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingDevicesPage</name>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>None chosen: all devices.</source>
        <translation>Ninguno elegido: todos los dispositivos.</translation>
    </message>
    <message>
        <source>from version</source>
        <translation>desde la versión</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>%1, from version</source>
        <translation>%1, desde la versión</translation>
    </message>
    <message>
        <source>Numbers with points, like 17.0</source>
        <translation>Números con puntos, como 17.0</translation>
    </message>
    <message>
        <source>None chosen in %1 of %2 ad groups: all devices.</source>
        <translation>Ninguno elegido en %1 de %2 grupos: todos los dispositivos.</translation>
    </message>
    <message>
        <source>None chosen: every system and version.</source>
        <translation>Ninguno elegido: todos los sistemas y versiones.</translation>
    </message>
    <message>
        <source>None chosen in %1 of %2 ad groups: every system.</source>
        <translation>Ninguno elegido en %1 de %2 grupos: todos los sistemas.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Choose the system first.</source>
        <translation>Elija antes el sistema.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingDialog</name>
    <message>
        <source>Targeting</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Parts of the targeting</source>
        <translation>Partes de la segmentación</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Públicos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: something is wrong</source>
        <translation>%1: algo está mal</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: cambiado</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingEntryList</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: elegido</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>Añadir a todos</translation>
    </message>
    <message>
        <source>Gives the chosen entries to every ad group that does not have them.</source>
        <translation>Da las entradas elegidas a cada grupo que no las tenga.</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Quitar de todos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Replace in all</source>
        <translation>Reemplazar en todos</translation>
    </message>
    <message>
        <source>Every ad group gets exactly the chosen entries.</source>
        <translation>Cada grupo recibe exactamente las entradas elegidas.</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 — in %2 of %3 ad groups</source>
        <translation>%1 — en %2 de %3 grupos</translation>
    </message>
</context>
<context>
    <name>agm::TargetingGoalPage</name>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>Only for ad groups whose conversions happen in messages.</source>
        <translation>Solo para grupos cuyas conversiones ocurren en mensajes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Otro evento…</translation>
    </message>
</context>
<context>
    <name>agm::TargetingInterestsPage</name>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Ningún interés</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>No behavior</source>
        <translation>Ningún comportamiento</translation>
    </message>
    <message>
        <source>Life, work and income</source>
        <translation>Vida, trabajo e ingresos</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ninguna categoría</translation>
    </message>
    <message>
        <source>Off: the server sends no interests for this selection.</source>
        <translation>Desactivado: el servidor no envía intereses para esta selección.</translation>
    </message>
    <message>
        <source>Off: the automatic audience cannot be combined with interests.</source>
        <translation>Desactivado: el público automático no se puede combinar con intereses.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingLanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
</context>
<context>
    <name>agm::TargetingLookup</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server&apos;s list of audiences does not end: a cursor came twice or is missing.</source>
        <translation>La lista de públicos del servidor no termina: un cursor vino dos veces o falta.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPage</name>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Conservado como está: %1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPeoplePage</name>
    <message>
        <source>All genders</source>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Find the audience automatically (Advantage+)</source>
        <translation>Encontrar el público automáticamente (Advantage+)</translation>
    </message>
    <message>
        <source>Automatic audience</source>
        <translation>Público automático</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>13 to 65; 65 stands for everyone above it too. An empty field leaves the age as it is.</source>
        <translation>De 13 a 65; 65 incluye también a todos los mayores. Un campo vacío deja la edad como está.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Ages and gender are off: the automatic audience chooses whom to reach. Audiences and interests cannot be combined with it.</source>
        <translation>Edades y género están desactivados: el público automático elige a quién llegar. No se le pueden combinar públicos ni intereses.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPlacementsPage</name>
    <message>
        <source>Automatic (Advantage+): wherever the ads do best</source>
        <translation>Automáticas (Advantage+): donde mejor funcionen los anuncios</translation>
    </message>
    <message>
        <source>Chosen platforms and positions</source>
        <translation>Plataformas y posiciones elegidas</translation>
    </message>
    <message>
        <source>Platforms and positions</source>
        <translation>Plataformas y posiciones</translation>
    </message>
    <message>
        <source>%1 (as it came)</source>
        <translation>%1 (como llegó)</translation>
    </message>
    <message>
        <source>No position is chosen yet: until then the placement is automatic.</source>
        <translation>Aún no se ha elegido ninguna posición: hasta entonces la ubicación es automática.</translation>
    </message>
    <message>
        <source>Choosing a position ends the automatic placement.</source>
        <translation>Elegir una posición termina la ubicación automática.</translation>
    </message>
    <message>
        <source>Mixed: %1 of %2 ad groups are automatic and stay so; the positions below are those of the others.</source>
        <translation>Mixto: %1 de %2 grupos son automáticos y siguen así; las posiciones de abajo son las de los demás.</translation>
    </message>
    <message>
        <source>Mixed: in some of the ad groups</source>
        <translation>Mixto: en algunos de los grupos</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPlacesPage</name>
    <message>
        <source>Countries, states, cities and postal codes. A code can be typed as US, US-CA or US:78756.</source>
        <translation>Países, estados, ciudades y códigos postales. Un código se puede escribir como US, US-CA o US:78756.</translation>
    </message>
    <message>
        <source>Included places</source>
        <translation>Lugares incluidos</translation>
    </message>
    <message>
        <source>No place is included</source>
        <translation>No se incluye ningún lugar</translation>
    </message>
    <message>
        <source>Not these places (excluded)</source>
        <translation>Estos lugares no (excluidos)</translation>
    </message>
    <message>
        <source>No place is excluded</source>
        <translation>No se excluye ningún lugar</translation>
    </message>
</context>
<context>
    <name>agm::TargetingReach</name>
    <message>
        <source>Estimated reach</source>
        <translation>Alcance estimado</translation>
    </message>
    <message>
        <source>Estimated reach: %1</source>
        <translation>Alcance estimado: %1</translation>
    </message>
    <message>
        <source>This account offers no estimate.</source>
        <translation>Esta cuenta no ofrece estimaciones.</translation>
    </message>
    <message>
        <source>The chosen ad groups reach different people: there is no one estimate for all of them.</source>
        <translation>Los grupos elegidos llegan a personas distintas: no hay una estimación única para todos.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Too few people: the ad network gives no estimate.</source>
        <translation>Muy pocas personas: la red publicitaria no da estimación.</translation>
    </message>
    <message>
        <source>%1–%2 people</source>
        <translation>%1–%2 personas</translation>
    </message>
    <message>
        <source>at least %1 people</source>
        <translation>al menos %1 personas</translation>
    </message>
    <message>
        <source>at most %1 people</source>
        <translation>como máximo %1 personas</translation>
    </message>
    <message>
        <source>Each of the chosen ad groups, as drafted here; by the ad network.</source>
        <translation>Cada uno de los grupos elegidos, según este borrador; por la red publicitaria.</translation>
    </message>
    <message>
        <source>As drafted here; by the ad network.</source>
        <translation>Según este borrador; por la red publicitaria.</translation>
    </message>
    <message>
        <source>No estimate for this targeting: %1</source>
        <translation>Sin estimación para esta segmentación: %1</translation>
    </message>
    <message>
        <source>The estimate failed: %1</source>
        <translation>La estimación falló: %1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingSearch</name>
    <message>
        <source>This account offers no search: type a code.</source>
        <translation>Esta cuenta no ofrece búsqueda: escriba un código.</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Nombre o ID</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>This account lists no audiences: type an id.</source>
        <translation>Esta cuenta no lista públicos: escriba un ID.</translation>
    </message>
    <message>
        <source>The search failed: %1 Type a code.</source>
        <translation>La búsqueda falló: %1 Escriba un código.</translation>
    </message>
    <message>
        <source>The audiences could not be read: %1 Type an id.</source>
        <translation>No se pudieron leer los públicos: %1 Escriba un ID.</translation>
    </message>
    <message>
        <source>%1 (not ready yet)</source>
        <translation>%1 (aún no está listo)</translation>
    </message>
    <message>
        <source>not ready yet (%1)</source>
        <translation>aún no está listo (%1)</translation>
    </message>
</context>
<context>
    <name>agm::TargetingSearchField</name>
    <message>
        <source>Nothing is called %1.</source>
        <translation>Nada se llama %1.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>agm::TargetingTick</name>
    <message>
        <source>Mixed: in %1 of %2 ad groups</source>
        <translation>Mixto: en %1 de %2 grupos</translation>
    </message>
</context>
<context>
    <name>agm::TargetsDialog</name>
    <message>
        <source>Cost targets</source>
        <translation>Costes objetivo</translation>
    </message>
    <message>
        <source>What may a result cost? Ad groups without a cost target of their own are held against this amount; where it is empty, against the median of the account. Nothing is sent.</source>
        <translation>¿Cuánto puede costar un resultado? Los grupos sin coste objetivo propio se comparan con este importe; donde está vacío, con la mediana de la cuenta. No se envía nada.</translation>
    </message>
    <message>
        <source>/ result</source>
        <translation>/ resultado</translation>
    </message>
    <message>
        <source>Cost target in %1</source>
        <translation>Coste objetivo en %1</translation>
    </message>
    <message>
        <source>No ad group of this account is loaded yet.</source>
        <translation>Aún no se ha cargado ningún grupo de esta cuenta.</translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation>Usar estos objetivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A target must be more than zero. Leave it empty to use the account&apos;s median.</source>
        <translation>Un objetivo debe ser mayor que cero. Déjelo vacío para usar la mediana de la cuenta.</translation>
    </message>
</context>
<context>
    <name>agm::TimeWindow</name>
    <message>
        <source>The time zone is not known on this computer.</source>
        <translation>Este ordenador no conoce la zona horaria.</translation>
    </message>
    <message>
        <source>The first day is not a date.</source>
        <translation>El primer día no es una fecha.</translation>
    </message>
    <message>
        <source>The last day is not a date.</source>
        <translation>El último día no es una fecha.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>agm::TitleEdit</name>
    <message>
        <source>Type the new title. It cannot be empty.</source>
        <translation>Escriba el nuevo título. No puede estar vacío.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from character %1 on: %2.</source>
        <translation>La expresión regular no se puede leer desde el carácter %1: %2.</translation>
    </message>
    <message>
        <source>\%1 stands for bracket %1 of the regular expression, which has only %2.</source>
        <translation>\%1 representa el paréntesis %1 de la expresión regular, que solo tiene %2.</translation>
    </message>
</context>
<context>
    <name>agm::TotalsRow</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>Totales de %1</translation>
    </message>
    <message>
        <source>Totals of the selected ad groups.</source>
        <translation>Totales de los grupos seleccionados.</translation>
    </message>
    <message>
        <source>Totals of all ad groups shown.</source>
        <translation>Totales de todos los grupos mostrados.</translation>
    </message>
    <message>
        <source>Only what adds up is added; hover a dash to see why there is no total.</source>
        <translation>Solo se suma lo que se puede sumar; señale una raya para ver por qué no hay total.</translation>
    </message>
</context>
<context>
    <name>agm::TrendChart</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Metrics ▾</source>
        <translation>Métricas ▾</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Choose what is drawn</source>
        <translation>Elegir qué se dibuja</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>More than %1 lines cannot be told apart: the total is drawn.</source>
        <translation>Más de %1 líneas no se distinguen: se dibuja el total.</translation>
    </message>
    <message>
        <source>A line for each ad group, or their total</source>
        <translation>Una línea por grupo, o su total</translation>
    </message>
    <message>
        <source>Select ad groups to see their trend</source>
        <translation>Seleccione grupos para ver su tendencia</translation>
    </message>
    <message>
        <source>Up to %1 are drawn each, more as their total.</source>
        <translation>Hasta %1 se dibujan uno a uno; más, como su total.</translation>
    </message>
    <message>
        <source>Total of %1, %2</source>
        <translation>Total de %1, %2</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>No figures are known for these days</source>
        <translation>No se conocen cifras de estos días</translation>
    </message>
    <message>
        <source>More than %1 ad groups: their total</source>
        <translation>Más de %1 grupos: su total</translation>
    </message>
    <message>
        <source>The total leaves out %1 without figures</source>
        <translation>El total omite %1 sin cifras</translation>
    </message>
    <message>
        <source>The total has gaps where not every ad group&apos;s figures are known</source>
        <translation>El total tiene huecos donde no se conocen las cifras de todos los grupos</translation>
    </message>
    <message>
        <source>%1: no value for %2</source>
        <translation>%1: sin valor para %2</translation>
    </message>
    <message>
        <source>Intervals and the period before: of the line that is pointed at</source>
        <translation>Intervalos y periodo anterior: de la línea señalada</translation>
    </message>
    <message>
        <source>Intervals: of the line that is pointed at</source>
        <translation>Intervalos: de la línea señalada</translation>
    </message>
    <message>
        <source>Money is drawn for each currency by itself</source>
        <translation>El dinero se dibuja por separado para cada moneda</translation>
    </message>
</context>
<context>
    <name>agm::TrendPlotItem</name>
    <message>
        <source>Results of several types are not added.</source>
        <translation>Los resultados de varios tipos no se suman.</translation>
    </message>
    <message>
        <source>No values in these days.</source>
        <translation>No hay valores en estos días.</translation>
    </message>
</context>
<context>
    <name>agm::TrendView</name>
    <message>
        <source>Arrow keys go along the points. Its menu shows it as a table.</source>
        <translation>Las flechas recorren los puntos. Su menú lo muestra como tabla.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
</context>
<context>
    <name>agm::TypedCall</name>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>La respuesta del servidor está vacía.</translation>
    </message>
</context>
<context>
    <name>agm::UnlockDialog</name>
    <message>
        <source>Unlock this account?</source>
        <translation>¿Desbloquear esta cuenta?</translation>
    </message>
    <message>
        <source>%1 is read-only. %2</source>
        <translation>%1 es de solo lectura. %2</translation>
    </message>
    <message>
        <source>Once it is unlocked, pausing, resuming and deleting here take effect at once. Each bulk change still shows what it does to the daily spend before it is sent. You can lock the account again at any time.</source>
        <translation>Una vez desbloqueada, pausar, reanudar y eliminar aquí tienen efecto enseguida. Cada cambio en bloque sigue mostrando qué hace con el gasto diario antes de enviarse. Puede volver a bloquear la cuenta en cualquier momento.</translation>
    </message>
    <message>
        <source>Type the account&apos;s name, %1, to unlock it:</source>
        <translation>Escriba el nombre de la cuenta, %1, para desbloquearla:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keep read-only</source>
        <translation>Dejar en solo lectura</translation>
    </message>
</context>
<context>
    <name>agm::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>agm::WelcomeDialog</name>
    <message>
        <source>to see campaigns and ad groups; needed</source>
        <translation>para ver campañas y grupos de anuncios; necesario</translation>
    </message>
    <message>
        <source>for the daily figures in the charts</source>
        <translation>para las cifras diarias de los gráficos</translation>
    </message>
    <message>
        <source>to pause, resume, edit and delete</source>
        <translation>para pausar, reanudar, editar y eliminar</translation>
    </message>
    <message>
        <source>to make new ad groups and duplicates</source>
        <translation>para crear grupos de anuncios y duplicados</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;Ver la demostración</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Ad Group Manager</source>
        <translation>Le damos la bienvenida a Ad Group Manager</translation>
    </message>
    <message>
        <source>All ad groups of a Whop ad account in one table: what they spend, what they bring, and changes to hundreds of them at once.</source>
        <translation>Todos los grupos de anuncios de una cuenta publicitaria de Whop en una tabla: qué gastan, qué aportan, y cambios en cientos de ellos a la vez.</translation>
    </message>
    <message>
        <source>Nothing is sent before you post it: edits are drafts until you have reviewed them, and an account with real money is read-only until you unlock it.</source>
        <translation>No se envía nada antes de que usted lo envíe: las ediciones son borradores hasta que los haya revisado, y una cuenta con dinero real es de solo lectura hasta que la desbloquee.</translation>
    </message>
    <message>
        <source>Look at the demo account</source>
        <translation>Ver la cuenta de demostración</translation>
    </message>
    <message>
        <source>A made-up account on this computer. It needs no key and no network, and nothing in it costs money.</source>
        <translation>Una cuenta inventada en este ordenador. No necesita clave ni red, y nada en ella cuesta dinero.</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conectar su cuenta</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Conectar una cuenta…</translation>
    </message>
    <message>
        <source>It needs an API key from your Whop dashboard. These permissions are of use; the connection test says which of them the key has:</source>
        <translation>Necesita una clave de API de su panel de Whop. Estos permisos son útiles; la prueba de conexión dice cuáles de ellos tiene la clave:</translation>
    </message>
</context>
<context>
    <name>agm::WindowButton</name>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>Zona horaria…</translation>
    </message>
    <message>
        <source>%1 · today incomplete</source>
        <translation>%1 · hoy incompleto</translation>
    </message>
    <message>
        <source>Figures of whole days in %1. Today&apos;s still grow until midnight there.</source>
        <translation>Cifras de días enteros en %1. Las de hoy aún crecen hasta la medianoche de allí.</translation>
    </message>
    <message>
        <source>Figures of whole days in %1.</source>
        <translation>Cifras de días enteros en %1.</translation>
    </message>
</context>
<context>
    <name>agm::WindowDialog</name>
    <message>
        <source>Stats window</source>
        <translation>Periodo de las estadísticas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>Usar esta zona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Type a city, for example New York.</source>
        <translation>Ninguna zona horaria se llama &quot;%1&quot;. Escriba una ciudad, por ejemplo New York.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The window lies in the future: there is nothing to show yet.</source>
        <translation>El periodo está en el futuro: aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>1 day in %1</source>
        <translation>1 día en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in %1</source>
        <translation>
            <numerusform>%Ln día en %1</numerusform>
            <numerusform>%Ln días en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Today is incomplete.</source>
        <translation>%1. Hoy está incompleto.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>agm::WordCombo</name>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
</context>
<context>
    <name>agm::Workspace</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Review and ad groups</source>
        <translation>Análisis y grupos de anuncios</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Grupos de anuncios</translation>
    </message>
</context>
</TS>
