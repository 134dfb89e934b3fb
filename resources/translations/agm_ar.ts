<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountBook</name>
    <message>
        <source>Demo account</source>
        <translation>حساب تجريبي</translation>
    </message>
    <message>
        <source>From WHOP_API_KEY</source>
        <translation>من WHOP_API_KEY</translation>
    </message>
    <message>
        <source>The account could not be written to the settings file. Check that the data folder can be written.</source>
        <translation>تعذّرت كتابة الحساب في ملف الإعدادات. تحقق من أن مجلد البيانات قابل للكتابة.</translation>
    </message>
    <message>
        <source>Nothing but the limits of this account can be changed.</source>
        <translation>لا يمكن تغيير شيء في هذا الحساب سوى الحدود.</translation>
    </message>
</context>
<context>
    <name>AccountDoor</name>
    <message>
        <source>The demo account could not be started: %1</source>
        <translation>تعذّر تشغيل الحساب التجريبي: %1</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read: %2</source>
        <translation>تعذّرت قراءة مفتاح «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1، %</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>نوع النتيجة</translation>
    </message>
    <message>
        <source>All result types</source>
        <translation>كل أنواع النتائج</translation>
    </message>
    <message>
        <source>no result type</source>
        <translation>بلا نوع نتيجة</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>لم تُذكر عملة</translation>
    </message>
    <message>
        <source>Left out, in other currencies (%1): %2</source>
        <translation>مستبعد، بعملات أخرى (%1): %2</translation>
    </message>
    <message>
        <source>Left out, with other results: %1</source>
        <translation>مستبعد، بنتائج أخرى: %1</translation>
    </message>
    <message>
        <source>%1 result types beside each other: choose one to see its median</source>
        <translation>%1 من أنواع النتائج جنبًا إلى جنب: اختر نوعًا لترى وسيطه</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>بدون %1: %2</translation>
    </message>
    <message>
        <source>Still loading: %1</source>
        <translation>ما زال قيد التحميل: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1 or more</source>
        <translation>فاصل الثقة 95 %: %1 أو أكثر</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>فاصل الثقة 95 %: من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>A picture is written as .png, .svg or .pdf.</source>
        <translation>تُكتب الصورة بصيغة .png أو .svg أو .pdf.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>تعذّرت كتابة الصورة: %1</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Delivery</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Manage the ad groups of a Whop ad account.

WHOP_API_KEY and WHOP_BASE_URL in the environment make an account for this run.</source>
        <translation>إدارة المجموعات الإعلانية لحساب إعلاني في Whop.

يُنشئ WHOP_API_KEY وWHOP_BASE_URL في متغيرات البيئة حسابًا لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Keep all state (settings, journal, demo account) in this folder.</source>
        <translation>حفظ كل الحالة (الإعدادات والسجل والحساب التجريبي) في هذا المجلد.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to this PNG file and end.</source>
        <translation>كتابة صورة للنافذة بعد تحميلها في ملف PNG هذا ثم الإنهاء.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>حجم النافذة، مثلًا 1280x800.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Open the account with this name.</source>
        <translation>فتح الحساب الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>With --dry-run: print what this plan would change in the account (the demo account unless --account names another) and end. The status is 0 when all of it could be posted, 2 when something could not, 1 after an error. Nothing is sent.</source>
        <translation>مع --dry-run: طباعة ما ستغيّره هذه الخطة في الحساب (الحساب التجريبي ما لم يحدد --account غيره) ثم الإنهاء. تكون الحالة 0 إذا أمكن إرسال كل شيء، و2 إذا تعذّر شيء، و1 بعد خطأ. لا يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Goes with --apply.</source>
        <translation>يُستخدم مع --apply.</translation>
    </message>
    <message>
        <source>Write the performance review of an account to this .pdf, .html or .xlsx file, without a window, and end. Nothing is changed. SOURCE_DATE_EPOCH in the environment takes the place of the present time.</source>
        <translation>كتابة مراجعة أداء حساب في ملف .pdf أو .html أو .xlsx هذا، بدون نافذة، ثم الإنهاء. لا يتغير أي شيء. يحل SOURCE_DATE_EPOCH في متغيرات البيئة محل الوقت الحالي.</translation>
    </message>
    <message>
        <source>Goes with --report: today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07; without it the window of the last time.</source>
        <translation>يُستخدم مع --report: today أو 7d أو 14d أو 30d أو all أو يومان مثل 2026-06-01..2026-06-07؛ وبدونه تُستخدم فترة المرة الأخيرة.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Open this plan (.agmplan) for review once the account is loaded. Nothing is sent.</source>
        <translation>فتح هذه الخطة (.agmplan) للمراجعة بعد تحميل الحساب. لا يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Try --help.</source>
        <translation>جرّب --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood: besides options there can be one plan, a file that ends with .%2. Try --help.</source>
        <translation>«%1» غير مفهوم: يمكن أن تُذكر مع الخيارات خطة واحدة، وهي ملف ينتهي بـ .%2. جرّب --help.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>يحتاج --data-dir إلى مجلد.</translation>
    </message>
    <message>
        <source>--screenshot needs a file.</source>
        <translation>يحتاج --screenshot إلى ملف.</translation>
    </message>
    <message>
        <source>--apply needs the file of a plan.</source>
        <translation>يحتاج --apply إلى ملف خطة.</translation>
    </message>
    <message>
        <source>--dry-run goes with --apply FILE.</source>
        <translation>يُستخدم --dry-run مع --apply FILE.</translation>
    </message>
    <message>
        <source>A plan is posted from the review in the window: start the program, open the plan there and post it. To see here what it would do, add --dry-run.</source>
        <translation>تُرسل الخطة من المراجعة في النافذة: شغّل البرنامج وافتح الخطة هناك وأرسلها. لترى هنا ما ستفعله، أضف --dry-run.</translation>
    </message>
    <message>
        <source>--apply prints text and has no picture: leave out --screenshot.</source>
        <translation>يطبع --apply نصًا ولا صورة له: احذف --screenshot.</translation>
    </message>
    <message>
        <source>--report takes a file that ends with .pdf, .html or .xlsx, not “%1”.</source>
        <translation>يأخذ --report ملفًا ينتهي بـ .pdf أو .html أو .xlsx، وليس «%1».</translation>
    </message>
    <message>
        <source>--window goes with --report FILE.</source>
        <translation>يُستخدم --window مع --report FILE.</translation>
    </message>
    <message>
        <source>--report stands alone: leave out --apply and --screenshot.</source>
        <translation>يُستخدم --report وحده: احذف --apply و--screenshot.</translation>
    </message>
    <message>
        <source>A plan is opened in the window: leave out --apply, --report and --screenshot, or the plan.</source>
        <translation>تُفتح الخطة في النافذة: احذف --apply و--report و--screenshot، أو احذف الخطة.</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not “%1”.</source>
        <translation>يأخذ --size عرضًا وارتفاعًا مثل 1280x800، وليس «%1».</translation>
    </message>
    <message>
        <source>Speak this language in this run: one of %1, or system.</source>
        <translation>التحدث بهذه اللغة في هذا التشغيل: إحدى %1 أو system.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>--language takes one of %1, or system.</source>
        <translation>‎--language يقبل إحدى %1 أو system.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light, high-contrast-dark or system, for this run; without it as it was chosen in the window.</source>
        <translation>light أو dark أو high-contrast-light أو high-contrast-dark أو system لهذا التشغيل؛ وبدونه كما اختير في النافذة.</translation>
    </message>
    <message>
        <source>--theme takes light, dark, high-contrast-light, high-contrast-dark or system, not “%1”.</source>
        <translation>يقبل --theme القيم light وdark وhigh-contrast-light وhigh-contrast-dark وsystem، وليس «%1».</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>The campaign owns the budget (campaign budget, CBO); its amount is not known.</source>
        <translation>الميزانية على مستوى الحملة (ميزانية الحملة، CBO)؛ ومبلغها غير معروف.</translation>
    </message>
    <message>
        <source>The campaign owns the budget (campaign budget, CBO): %1, %2, shared by its ad groups.</source>
        <translation>الميزانية على مستوى الحملة (ميزانية الحملة، CBO): %1، %2، تتقاسمها مجموعاتها الإعلانية.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>The ad group has no title.</source>
        <translation>ليس للمجموعة الإعلانية عنوان.</translation>
    </message>
    <message>
        <source>When active</source>
        <translation>عند التنشيط</translation>
    </message>
    <message>
        <source>No start is set: it may deliver as soon as it is active.</source>
        <translation>لم تُحدَّد بداية: قد يبدأ عرضها فور أن تصبح نشطة.</translation>
    </message>
    <message>
        <source>Until paused</source>
        <translation>حتى الإيقاف</translation>
    </message>
    <message>
        <source>No end is set: it runs until it is paused.</source>
        <translation>لم تُحدَّد نهاية: تعمل إلى أن تُوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>The ad group has no budget of its own: the campaign owns it (CBO).</source>
        <translation>ليس للمجموعة الإعلانية ميزانية خاصة: الميزانية على مستوى الحملة (CBO).</translation>
    </message>
    <message>
        <source>The ad group has no bid strategy of its own: the campaign may own it.</source>
        <translation>ليس للمجموعة الإعلانية استراتيجية مزايدة خاصة: قد تكون على مستوى الحملة.</translation>
    </message>
    <message>
        <source>Only the strategies cost target and bid cap have a target.</source>
        <translation>لا هدف إلا لاستراتيجيتي هدف التكلفة والحد الأقصى للمزايدة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No least amount a day is set.</source>
        <translation>لم يُحدَّد حد أدنى لليوم.</translation>
    </message>
    <message>
        <source>No cap is set; only the goal reach has one.</source>
        <translation>لم يُحدَّد حد أقصى؛ وهو لهدف الوصول فقط.</translation>
    </message>
    <message>
        <source>Not applicable: the goal is nothing that the Whop pixel attributes.</source>
        <translation>لا ينطبق: الهدف ليس مما ينسبه بكسل Whop.</translation>
    </message>
    <message>
        <source>Not applicable: the result event “%1” has no count here.</source>
        <translation>لا ينطبق: ليس لحدث النتيجة «%1» عدد هنا.</translation>
    </message>
    <message>
        <source>Only custom events have a name of their own.</source>
        <translation>الأحداث المخصصة وحدها لها اسم خاص.</translation>
    </message>
    <message>
        <source>Not applicable: this event is not the goal, and none was attributed.</source>
        <translation>لا ينطبق: هذا الحدث ليس الهدف ولم يُنسب أي منه.</translation>
    </message>
    <message>
        <source>Not applicable: the server has no value for it.</source>
        <translation>لا ينطبق: ليس لدى الخادم قيمة له.</translation>
    </message>
    <message>
        <source>A lower bound: %1 were spent without a single one. Zero events are compatible with up to 3.69 (95 % interval), so one costs more than %2.</source>
        <translation>حد أدنى: أُنفق %1 بدون أي حدث. صفر من الأحداث يتوافق مع ما يصل إلى 3.69 (فاصل الثقة 95 %)، فتكلفة الواحد أكثر من %2.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, %1 is 0.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه، %1 يساوي 0.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, nothing was spent.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه، لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>Undefined: nobody was reached.</source>
        <translation>غير معرّف: لم يتم الوصول إلى أحد.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, there were no impressions.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه، لم تكن هناك مرات ظهور.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>(empty title)</source>
        <translation>(عنوان فارغ)</translation>
    </message>
    <message>
        <source>The title holds nothing that can be seen.</source>
        <translation>لا يحتوي العنوان على شيء مرئي.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>لا توجد مشكلة مفتوحة.</translation>
    </message>
    <message>
        <source>The campaign %1 is not loaded.</source>
        <translation>الحملة %1 غير محمّلة.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <translation>%1 مدى الحياة</translation>
    </message>
    <message>
        <source>For the whole lifetime, not for a day.</source>
        <translation>لكامل المدة، وليس ليوم واحد.</translation>
    </message>
    <message>
        <source>The figures of this stats window are loading.</source>
        <translation>أرقام هذه الفترة قيد التحميل.</translation>
    </message>
    <message>
        <source>This server does not send it.</source>
        <translation>هذا الخادم لا يرسل ذلك.</translation>
    </message>
    <message>
        <source>Exactly: %1</source>
        <translation>بالضبط: %1</translation>
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
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>The name people see. At most 255 characters.</source>
        <translation>الاسم الذي يراه الناس. 255 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Whether the ad group is switched on: active, paused or rejected by review.</source>
        <translation>هل المجموعة الإعلانية مشغّلة: نشطة أو موقوفة مؤقتًا أو مرفوضة في المراجعة.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Why the ad group delivers or does not: learning, no ads, campaign paused, scheduled and so on.</source>
        <translation>لماذا تُعرض المجموعة الإعلانية أو لا تُعرض: التعلّم، لا إعلانات، الحملة موقوفة، مجدولة وغير ذلك.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>The campaign that holds this ad group. It cannot be changed later.</source>
        <translation>الحملة التي تضم هذه المجموعة الإعلانية. لا يمكن تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>The ad group&apos;s own budget, per day or for its lifetime. Not applicable when the campaign owns the budget (CBO).</source>
        <translation>ميزانية المجموعة الإعلانية نفسها، يوميًا أو لمدى الحياة. لا تنطبق إذا كانت الميزانية على مستوى الحملة (CBO).</translation>
    </message>
    <message>
        <source>Budget type</source>
        <translation>نوع الميزانية</translation>
    </message>
    <message>
        <source>Whether the budget is for a day or for the whole lifetime.</source>
        <translation>هل الميزانية ليوم واحد أو لكامل المدة.</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>The amount charged in the stats window.</source>
        <translation>المبلغ المحتسب في الفترة.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>How often the result event happened: the count behind the result event, such as purchases. Different result types are never added.</source>
        <translation>عدد مرات وقوع حدث النتيجة: العدد الذي يقف وراء حدث النتيجة، كعمليات الشراء. لا تُجمع أبدًا أنواع مختلفة من النتائج.</translation>
    </message>
    <message>
        <source>Cost per result</source>
        <translation>التكلفة لكل نتيجة</translation>
    </message>
    <message>
        <source>Spend divided by results. Not applicable when the goal is nothing the Whop pixel attributes; without a result a lower bound is shown.</source>
        <translation>الإنفاق مقسومًا على النتائج. لا ينطبق إذا كان الهدف ليس مما ينسبه بكسل Whop؛ وبدون نتيجة يظهر حد أدنى.</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>How often the ads were shown.</source>
        <translation>عدد مرات عرض الإعلانات.</translation>
    </message>
    <message>
        <source>Clicks (all)</source>
        <translation>النقرات (الكل)</translation>
    </message>
    <message>
        <source>All clicks on the ads.</source>
        <translation>كل النقرات على الإعلانات.</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Clicks divided by impressions.</source>
        <translation>النقرات مقسومة على مرات الظهور.</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>Spend divided by clicks. Undefined without clicks.</source>
        <translation>الإنفاق مقسومًا على النقرات. غير معرّف بدون نقرات.</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Spend per 1,000 impressions. Undefined without impressions.</source>
        <translation>الإنفاق لكل 1,000 مرة ظهور. غير معرّف بدون مرات ظهور.</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Purchase value divided by spend, both in US dollars. Undefined without spend.</source>
        <translation>قيمة المشتريات مقسومة على الإنفاق، وكلاهما بالدولار الأمريكي. غير معرّف بدون إنفاق.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>How many different people saw the ads. People may be in several ad groups, so it has no total.</source>
        <translation>عدد الأشخاص المختلفين الذين رأوا الإعلانات. قد يكون الشخص في عدة مجموعات إعلانية، لذلك لا إجمالي له.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Impressions divided by reach, as the ad network reports it.</source>
        <translation>مرات الظهور مقسومة على الوصول، كما تبلّغ عنها شبكة الإعلانات.</translation>
    </message>
    <message>
        <source>Unique clicks</source>
        <translation>النقرات الفريدة</translation>
    </message>
    <message>
        <source>How many different people clicked. People may be in several ad groups, so it has no total.</source>
        <translation>عدد الأشخاص المختلفين الذين نقروا. قد يكون الشخص في عدة مجموعات إعلانية، لذلك لا إجمالي له.</translation>
    </message>
    <message>
        <source>Unique CTR</source>
        <translation>CTR الفريد</translation>
    </message>
    <message>
        <source>Unique clicks divided by impressions.</source>
        <translation>النقرات الفريدة مقسومة على مرات الظهور.</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>نقرات الروابط</translation>
    </message>
    <message>
        <source>Clicks on links in the ads.</source>
        <translation>النقرات على الروابط في الإعلانات.</translation>
    </message>
    <message>
        <source>Cost per unique click</source>
        <translation>التكلفة لكل نقرة فريدة</translation>
    </message>
    <message>
        <source>Spend divided by unique clicks.</source>
        <translation>الإنفاق مقسومًا على النقرات الفريدة.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>عمليات الشراء</translation>
    </message>
    <message>
        <source>Purchases attributed by the Whop pixel, last click.</source>
        <translation>عمليات الشراء التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>قيمة المشتريات</translation>
    </message>
    <message>
        <source>Value of the attributed purchases, always in US dollars.</source>
        <translation>قيمة عمليات الشراء المنسوبة، بالدولار الأمريكي دائمًا.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Leads attributed by the Whop pixel, last click.</source>
        <translation>العملاء المحتملون الذين ينسبهم بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Schedule events attributed by the Whop pixel, last click.</source>
        <translation>أحداث حجز المواعيد التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Submitted applications</source>
        <translation>الطلبات المقدَّمة</translation>
    </message>
    <message>
        <source>Submit-application events attributed by the Whop pixel, last click.</source>
        <translation>أحداث تقديم الطلبات التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>عمليات التواصل</translation>
    </message>
    <message>
        <source>Contact events attributed by the Whop pixel, last click.</source>
        <translation>أحداث التواصل التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Completed registrations</source>
        <translation>عمليات التسجيل</translation>
    </message>
    <message>
        <source>Complete-registration events attributed by the Whop pixel, last click.</source>
        <translation>أحداث إكمال التسجيل التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Viewed contents</source>
        <translation>مشاهدات المحتوى</translation>
    </message>
    <message>
        <source>View-content events attributed by the Whop pixel, last click.</source>
        <translation>أحداث مشاهدة المحتوى التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Added to carts</source>
        <translation>الإضافة إلى السلة</translation>
    </message>
    <message>
        <source>Add-to-cart events attributed by the Whop pixel, last click.</source>
        <translation>أحداث الإضافة إلى السلة التي ينسبها بكسل Whop، آخر نقرة.</translation>
    </message>
    <message>
        <source>Custom conversions</source>
        <translation>التحويلات المخصصة</translation>
    </message>
    <message>
        <source>Events with names of your own, attributed by the Whop pixel, last click, all names together.</source>
        <translation>الأحداث ذات الأسماء الخاصة بك التي ينسبها بكسل Whop، آخر نقرة، كل الأسماء معًا.</translation>
    </message>
    <message>
        <source>Cost per purchase</source>
        <translation>التكلفة لكل شراء</translation>
    </message>
    <message>
        <source>Spend divided by purchases. Not applicable when purchases are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على عمليات الشراء. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>التكلفة لكل عميل محتمل</translation>
    </message>
    <message>
        <source>Spend divided by leads. Not applicable when leads are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على العملاء المحتملين. لا ينطبق إذا لم يكونوا الهدف ولم يُنسب أي منهم.</translation>
    </message>
    <message>
        <source>Cost per schedule</source>
        <translation>التكلفة لكل موعد</translation>
    </message>
    <message>
        <source>Spend divided by schedule events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على أحداث حجز المواعيد. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Cost per application</source>
        <translation>التكلفة لكل طلب</translation>
    </message>
    <message>
        <source>Spend divided by submitted applications. Not applicable when they are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على الطلبات المقدَّمة. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>التكلفة لكل تواصل</translation>
    </message>
    <message>
        <source>Spend divided by contacts. Not applicable when contacts are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على عمليات التواصل. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Cost per registration</source>
        <translation>التكلفة لكل تسجيل</translation>
    </message>
    <message>
        <source>Spend divided by completed registrations. Not applicable when they are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على عمليات التسجيل المكتملة. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Cost per viewed content</source>
        <translation>التكلفة لكل مشاهدة محتوى</translation>
    </message>
    <message>
        <source>Spend divided by view-content events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على أحداث مشاهدة المحتوى. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Cost per add to cart</source>
        <translation>التكلفة لكل إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Spend divided by add-to-cart events. Not applicable when they are not the goal and none are attributed.</source>
        <translation>الإنفاق مقسومًا على أحداث الإضافة إلى السلة. لا ينطبق إذا لم تكن الهدف ولم يُنسب أي منها.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The currency of the money metrics (ISO 4217).</source>
        <translation>عملة المقاييس المالية (ISO 4217).</translation>
    </message>
    <message>
        <source>Minimum daily spend</source>
        <translation>الحد الأدنى للإنفاق اليومي</translation>
    </message>
    <message>
        <source>The least to spend a day within the budget.</source>
        <translation>أقل ما يُنفق في اليوم ضمن الميزانية.</translation>
    </message>
    <message>
        <source>Bid strategy</source>
        <translation>استراتيجية المزايدة</translation>
    </message>
    <message>
        <source>Lowest cost, cost target or bid cap.</source>
        <translation>أقل تكلفة أو هدف التكلفة أو الحد الأقصى للمزايدة.</translation>
    </message>
    <message>
        <source>Cost target</source>
        <translation>هدف التكلفة</translation>
    </message>
    <message>
        <source>The target or cap for the cost of a result; only with the strategies cost target and bid cap.</source>
        <translation>هدف تكلفة النتيجة أو حدها الأقصى؛ مع استراتيجيتي هدف التكلفة والحد الأقصى للمزايدة فقط.</translation>
    </message>
    <message>
        <source>Budget currency</source>
        <translation>عملة الميزانية</translation>
    </message>
    <message>
        <source>The currency of the budget (ISO 4217).</source>
        <translation>عملة الميزانية (ISO 4217).</translation>
    </message>
    <message>
        <source>Budget, local</source>
        <translation>الميزانية، محليًا</translation>
    </message>
    <message>
        <source>The budget in the ad account&apos;s own currency.</source>
        <translation>الميزانية بعملة الحساب الإعلاني نفسه.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>When delivery may begin. Empty: as soon as it is active.</source>
        <translation>متى يجوز أن يبدأ العرض. فارغ: فور أن تصبح نشطة.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>When delivery ends. Empty: runs until it is paused.</source>
        <translation>متى ينتهي العرض. فارغ: تعمل إلى أن تُوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>What the ad network optimizes the delivery for.</source>
        <translation>ما تحسّن شبكة الإعلانات العرض من أجله.</translation>
    </message>
    <message>
        <source>Conversion location</source>
        <translation>موقع التحويل</translation>
    </message>
    <message>
        <source>Where results happen: website, profile, messaging, on the ad, or a lead form.</source>
        <translation>أين تحدث النتائج: الموقع الإلكتروني أو الملف الشخصي أو المراسلة أو على الإعلان أو نموذج العملاء المحتملين.</translation>
    </message>
    <message>
        <source>Conversion event</source>
        <translation>حدث التحويل</translation>
    </message>
    <message>
        <source>The pixel event optimized for: a standard event or a name of your own.</source>
        <translation>حدث البكسل الذي يجري التحسين من أجله: حدث قياسي أو اسم خاص بك.</translation>
    </message>
    <message>
        <source>Result event</source>
        <translation>حدث النتيجة</translation>
    </message>
    <message>
        <source>The pixel event whose count is the results.</source>
        <translation>حدث البكسل الذي يكون عدده هو النتائج.</translation>
    </message>
    <message>
        <source>Result event name</source>
        <translation>اسم حدث النتيجة</translation>
    </message>
    <message>
        <source>The event&apos;s name of your own when the result event is custom.</source>
        <translation>اسم الحدث الخاص بك إذا كان حدث النتيجة مخصصًا.</translation>
    </message>
    <message>
        <source>Message apps</source>
        <translation>تطبيقات المراسلة</translation>
    </message>
    <message>
        <source>The apps to message on, for messaging destinations.</source>
        <translation>التطبيقات التي تجري عليها المراسلة، لوجهات المراسلة.</translation>
    </message>
    <message>
        <source>Frequency cap</source>
        <translation>حد التكرار</translation>
    </message>
    <message>
        <source>The most impressions per person within some days; only for the goal reach.</source>
        <translation>أقصى عدد لمرات الظهور لكل شخص خلال عدد من الأيام؛ لهدف الوصول فقط.</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>المحتوى الديناميكي</translation>
    </message>
    <message>
        <source>Whether creatives and copy are A/B tested automatically. Fixed after creation.</source>
        <translation>هل تُختبر التصميمات والنصوص تلقائيًا باختبار A/B. ثابت بعد الإنشاء.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Countries, states, cities and postal codes, included and excluded.</source>
        <translation>البلدان والولايات والمدن والرموز البريدية، المضمَّنة والمستبعدة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Age range, gender, or the automatic audience (Advantage+).</source>
        <translation>الفئة العمرية أو الجنس أو الجمهور التلقائي (Advantage+).</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجماهير</translation>
    </message>
    <message>
        <source>Saved audiences, included and excluded.</source>
        <translation>الجماهير المحفوظة، المضمَّنة والمستبعدة.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Targeted languages (ISO 639). None: all languages.</source>
        <translation>اللغات المستهدفة (ISO 639). لا شيء: كل اللغات.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>مواضع الإعلان</translation>
    </message>
    <message>
        <source>Platforms and positions where the ads appear. None: automatic (Advantage+).</source>
        <translation>المنصات والمواضع التي تظهر فيها الإعلانات. لا شيء: تلقائي (Advantage+).</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Device types and operating systems.</source>
        <translation>أنواع الأجهزة وأنظمة التشغيل.</translation>
    </message>
    <message>
        <source>Interests and behaviors</source>
        <translation>الاهتمامات والسلوكيات</translation>
    </message>
    <message>
        <source>Interests, behaviors and demographic categories.</source>
        <translation>الاهتمامات والسلوكيات والفئات الديموغرافية.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Open issues of the ad group and its ads, each with how it can be resolved.</source>
        <translation>المشكلات المفتوحة للمجموعة الإعلانية وإعلاناتها، ومع كل منها طريقة حلها.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>The ad network.</source>
        <translation>شبكة الإعلانات.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>The ad group&apos;s unique identifier.</source>
        <translation>المعرّف الفريد للمجموعة الإعلانية.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>When the ad group was created.</source>
        <translation>متى أُنشئت المجموعة الإعلانية.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>When the ad group was last changed.</source>
        <translation>متى تغيّرت المجموعة الإعلانية آخر مرة.</translation>
    </message>
    <message>
        <source>Spend trend</source>
        <translation>اتجاه الإنفاق</translation>
    </message>
    <message>
        <source>The spend of each day of the stats window, from 0 to the ad group&apos;s own highest day. A day that is not known is a gap; today is hollow, because it is not over. Sorts by how much more was spent a day in the later half than in the earlier one.</source>
        <translation>إنفاق كل يوم من الفترة، من 0 إلى أعلى يوم للمجموعة الإعلانية نفسها. اليوم غير المعروف فجوة؛ واليوم الحالي مفرّغ لأنه لم ينتهِ. الفرز حسب مقدار زيادة الإنفاق اليومي في النصف المتأخر عن النصف المبكر.</translation>
    </message>
    <message>
        <source>Spend change</source>
        <translation>تغيّر الإنفاق</translation>
    </message>
    <message>
        <source>Spend divided by that of the period before, of the same length, minus 1. More spend is neither good nor bad.</source>
        <translation>الإنفاق مقسومًا على إنفاق الفترة السابقة المساوية في الطول، ناقص 1. زيادة الإنفاق ليست جيدة ولا سيئة.</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>مقابل الهدف</translation>
    </message>
    <message>
        <source>Whether the cost per result differs from its target: the ad group&apos;s own, yours for the account, or the median of ad groups with the same result and currency. Clear: chance alone does this in fewer than 1 of 100 cases; likely: fewer than 5; too early: more. Allows for how many ad groups are compared. It says that they differ, not why.</source>
        <translation>هل تختلف التكلفة لكل نتيجة عن هدفها: هدف المجموعة الإعلانية نفسها أو هدفك للحساب أو وسيط المجموعات الإعلانية ذات النتيجة والعملة نفسيهما. واضح: تفعل الصدفة وحدها ذلك في أقل من 1 من 100 حالة؛ مرجّح: في أقل من 5؛ مبكر جدًا: في أكثر من ذلك. يُراعى عدد المجموعات الإعلانية المقارنة. يقول إنها تختلف، ولا يقول لماذا.</translation>
    </message>
    <message>
        <source>Cost change</source>
        <translation>تغيّر التكلفة</translation>
    </message>
    <message>
        <source>Cost per result divided by that of the period before, minus 1, and how much this proves: clear, likely or too early.</source>
        <translation>التكلفة لكل نتيجة مقسومة على تكلفة الفترة السابقة، ناقص 1، ومقدار ما يثبته ذلك: واضح أو مرجّح أو مبكر جدًا.</translation>
    </message>
    <message>
        <source>CTR change</source>
        <translation>تغيّر CTR</translation>
    </message>
    <message>
        <source>CTR minus that of the period before, in percentage points (pp), and how much this proves: clear, likely or too early.</source>
        <translation>CTR ناقص قيمته في الفترة السابقة، بالنقاط المئوية، ومقدار ما يثبته ذلك: واضح أو مرجّح أو مبكر جدًا.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>حالة العرض</translation>
    </message>
    <message>
        <source>Budget and bidding</source>
        <translation>الميزانية والمزايدة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>الاستهداف</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Trend and comparison</source>
        <translation>الاتجاه والمقارنة</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Costs per event</source>
        <translation>التكاليف لكل حدث</translation>
    </message>
</context>
<context>
    <name>FilterGrammar</name>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>عامل التصفية أطول من %1 حرفًا. اجعله أقصر.</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”. To search for the sign itself, write &quot;)&quot;.</source>
        <translation>لا توجد «(» لهذه «)». للبحث عن العلامة نفسها اكتب &quot;)&quot;.</translation>
    </message>
    <message>
        <source>A term is missing here: a word, or a condition such as spend&gt;50. To search for OR, AND, | or ( itself, put it in quotation marks.</source>
        <translation>ينقص حد هنا: كلمة أو شرط مثل spend&gt;50. للبحث عن OR أو AND أو | أو ( نفسها ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>After “-” a term is missing. To search for the sign itself, write &quot;-&quot;.</source>
        <translation>ينقص حد بعد «-». للبحث عن العلامة نفسها اكتب &quot;-&quot;.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other. Take some away.</source>
        <translation>هناك أقواس متداخلة أكثر من اللازم. احذف بعضها.</translation>
    </message>
    <message>
        <source>This “(” is not closed. Add “)” where the group ends.</source>
        <translation>هذه «(» غير مغلقة. أضف «)» حيث تنتهي المجموعة.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Add &quot; where the phrase ends.</source>
        <translation>علامة الاقتباس هذه غير مغلقة. أضف &quot; حيث تنتهي العبارة.</translation>
    </message>
    <message>
        <source>Between these quotation marks there is nothing to search for.</source>
        <translation>لا يوجد ما يُبحث عنه بين علامتي الاقتباس هاتين.</translation>
    </message>
    <message>
        <source>To search for the text, put it in quotation marks.</source>
        <translation>للبحث عن النص ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Before this sign stands the name of a field, as in spend&gt;50. %1</source>
        <translation>قبل هذه العلامة يأتي اسم حقل، كما في spend&gt;50. %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? </source>
        <translation>هل تقصد «%1»؟ </translation>
    </message>
    <message>
        <source>There is no field “%1”. %2%3</source>
        <translation>لا يوجد حقل «%1». %2%3</translation>
    </message>
    <message>
        <source>Write is:drafted, is:issues or is:delivering.</source>
        <translation>اكتب is:drafted أو is:issues أو is:delivering.</translation>
    </message>
    <message>
        <source>“%1” is no state of an ad group. %2</source>
        <translation>«%1» ليست حالة لمجموعة إعلانية. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be asked with %2. Write %3.</source>
        <translation>لا يمكن السؤال عن «%1» باستخدام %2. اكتب %3.</translation>
    </message>
    <message>
        <source>After “%1” a value is missing. Write, for example, %2.</source>
        <translation>تنقص قيمة بعد «%1». اكتب مثلًا %2.</translation>
    </message>
    <message>
        <source>Between commas a word is missing.</source>
        <translation>تنقص كلمة بين الفواصل.</translation>
    </message>
    <message>
        <source>A pattern stands between slashes: %1~/^US/.</source>
        <translation>يوضع النمط بين شرطتين مائلتين: %1~/^US/.</translation>
    </message>
    <message>
        <source>This pattern is not closed. Add / where it ends.</source>
        <translation>هذا النمط غير مغلق. أضف / حيث ينتهي.</translation>
    </message>
    <message>
        <source>After a pattern may stand c, for a pattern that tells A from a, or nothing.</source>
        <translation>بعد النمط يجوز أن يأتي c، لنمط يفرّق بين A وa، أو لا شيء.</translation>
    </message>
    <message>
        <source>Between the slashes stands no pattern.</source>
        <translation>لا يوجد نمط بين الشرطتين المائلتين.</translation>
    </message>
    <message>
        <source>This is no valid pattern: %1.</source>
        <translation>هذا ليس نمطًا صالحًا: %1.</translation>
    </message>
    <message>
        <source>“%1” could be read in two ways. Write %2.</source>
        <translation>يمكن قراءة «%1» بطريقتين. اكتب %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as %2.</source>
        <translation>«%1» ليس رقمًا. اكتب رقمًا مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write one such as %2.</source>
        <translation>«%1» ليس مبلغًا. اكتب مبلغًا مثل %2.</translation>
    </message>
    <message>
        <source>“%1” does not name one currency. Write its code: %2.</source>
        <translation>«%1» لا يحدد عملة واحدة. اكتب رمزها: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for an amount.</source>
        <translation>«%1» أكبر من أن يكون مبلغًا.</translation>
    </message>
    <message>
        <source>“%1” has more than six digits after the decimal sign.</source>
        <translation>«%1» فيه أكثر من ست خانات بعد الفاصلة العشرية.</translation>
    </message>
    <message>
        <source>Is “%1” %2 % or %3 %? Write the sign: %4.</source>
        <translation>هل «%1» تعني %2 % أم %3 %؟ اكتب العلامة: %4.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write %2.</source>
        <translation>«%1» ليس نعم ولا لا. اكتب %2.</translation>
    </message>
    <message>
        <source>“%1” is a length of time. Compare it with &lt; or &gt;: %2.</source>
        <translation>«%1» مدة زمنية. قارنها باستخدام &lt; أو &gt;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a day such as %2, or how long, such as %3.</source>
        <translation>«%1» ليس وقتًا. اكتب يومًا مثل %2، أو مدة مثل %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared.</source>
        <translation>لا يمكن مقارنة «%1».</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>State: has a draft, has issues, is delivering</source>
        <translation>الحالة: لها مسودة، لها مشكلات، تُعرض</translation>
    </message>
    <message>
        <source>%1 a day; %2 (7d)</source>
        <translation>%1 يوم؛ %2 (7d)</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>How long from now</source>
        <translation>بعد كم من الآن</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>في أو بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>في أو قبل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>ليس في</translation>
    </message>
    <message>
        <source>above</source>
        <translation>أعلى من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>below</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>يساوي تمامًا</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>له قيمة</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>ليس له قيمة</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>يطابق النمط</translation>
    </message>
    <message>
        <source>say</source>
        <translation>يَرِد فيها</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ليس واحدًا من</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>فيه واحد من</translation>
    </message>
    <message>
        <source>less than … ago</source>
        <translation>أقل من … مضت</translation>
    </message>
    <message>
        <source>more than … ago</source>
        <translation>أكثر من … مضت</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>not within the next</source>
        <translation>ليس خلال</translation>
    </message>
    <message>
        <source>Has a draft</source>
        <translation>لها مسودة</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>لها مشكلات</translation>
    </message>
    <message>
        <source>Is delivering</source>
        <translation>تُعرض</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>The ad group has its own budget, so it needs an amount.</source>
        <translation>للمجموعة الإعلانية ميزانية خاصة، لذلك تحتاج إلى مبلغ.</translation>
    </message>
    <message>
        <source>The campaign owns the budget (CBO). Change it there.</source>
        <translation>الميزانية على مستوى الحملة (CBO). غيّرها هناك.</translation>
    </message>
    <message>
        <source>The budget must be above zero. To spend nothing, pause the ad group.</source>
        <translation>يجب أن تكون الميزانية أكبر من صفر. لكي لا يُنفق شيء، أوقف المجموعة الإعلانية مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 cannot be below zero.</source>
        <translation>لا يمكن أن تكون قيمة %1 أقل من صفر.</translation>
    </message>
    <message>
        <source>%1 has more digits than its currency. Round it.</source>
        <translation>في %1 خانات أكثر مما في عملتها. قرّب القيمة.</translation>
    </message>
    <message>
        <source>A lifetime budget needs an end at least 24 hours after the start.</source>
        <translation>تحتاج ميزانية مدى الحياة إلى نهاية بعد البداية بـ 24 ساعة على الأقل.</translation>
    </message>
    <message>
        <source>With a lifetime budget the end must be at least 24 hours after the start. Choose a later end.</source>
        <translation>مع ميزانية مدى الحياة يجب أن تكون النهاية بعد البداية بـ 24 ساعة على الأقل. اختر نهاية متأخرة أكثر.</translation>
    </message>
    <message>
        <source>It ends before it starts. Choose a later end or an earlier start.</source>
        <translation>تنتهي قبل أن تبدأ. اختر نهاية متأخرة أكثر أو بداية أبكر.</translation>
    </message>
    <message>
        <source>The strategies cost target and bid cap need an amount above zero.</source>
        <translation>تحتاج استراتيجيتا هدف التكلفة والحد الأقصى للمزايدة إلى مبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>Lowest cost has no cost target. Clear it or choose another strategy.</source>
        <translation>ليس لأقل تكلفة هدف تكلفة. امسحه أو اختر استراتيجية أخرى.</translation>
    </message>
    <message>
        <source>A frequency cap is only for ad groups that optimize for reach.</source>
        <translation>حد التكرار للمجموعات الإعلانية التي تُحسَّن للوصول فقط.</translation>
    </message>
    <message>
        <source>A frequency cap needs at least 1 impression within at least 1 day.</source>
        <translation>يحتاج حد التكرار إلى مرة ظهور واحدة على الأقل خلال يوم واحد على الأقل.</translation>
    </message>
    <message>
        <source>The automatic audience cannot be combined with chosen audiences. Use one of the two.</source>
        <translation>لا يمكن الجمع بين الجمهور التلقائي وجماهير مختارة. استخدم أحدهما.</translation>
    </message>
    <message>
        <source>Messaging needs at least one message app.</source>
        <translation>تحتاج المراسلة إلى تطبيق مراسلة واحد على الأقل.</translation>
    </message>
    <message>
        <source>Message apps are only for the conversion location messaging. Clear them.</source>
        <translation>تطبيقات المراسلة لموقع التحويل «المراسلة» فقط. امسحها.</translation>
    </message>
    <message>
        <source>The automatic audience cannot be combined with interests and behaviors. Use one of the two.</source>
        <translation>لا يمكن الجمع بين الجمهور التلقائي والاهتمامات والسلوكيات. استخدم أحدهما.</translation>
    </message>
    <message>
        <source>More than 100 entries in one section (%1). Remove some.</source>
        <translation>أكثر من 100 إدخال في قسم واحد (%1). أزل بعضها.</translation>
    </message>
    <message>
        <source>Ages go from 13 to 65 (the ad network&apos;s range).</source>
        <translation>الأعمار من 13 إلى 65 (نطاق شبكة الإعلانات).</translation>
    </message>
    <message>
        <source>The youngest age is above the oldest. Swap them.</source>
        <translation>أصغر عمر أعلى من أكبر عمر. بدّلهما.</translation>
    </message>
    <message>
        <source>Choose the campaign for the new ad group.</source>
        <translation>اختر الحملة للمجموعة الإعلانية الجديدة.</translation>
    </message>
    <message>
        <source>The campaign is not among the loaded ones. Refresh or choose another.</source>
        <translation>الحملة ليست بين الحملات المحمّلة. حدّث أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The title is empty. Type one.</source>
        <translation>العنوان فارغ. اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The title has more than 255 characters. Shorten it.</source>
        <translation>في العنوان أكثر من 255 حرفًا. اختصره.</translation>
    </message>
    <message>
        <source>The ad group was deleted elsewhere. Discard the draft.</source>
        <translation>حُذفت المجموعة الإعلانية في مكان آخر. تجاهل المسودة.</translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1”. Keep yours (“%2”) or theirs.</source>
        <translation>تغيّر في مكان آخر إلى «%1». احتفظ بقيمتك («%2») أو بالقيمة الأخرى.</translation>
    </message>
    <message>
        <source>No ad platform is called “%1”. The server may refuse it.</source>
        <translation>لا توجد منصة إعلانات باسم «%1». قد يرفضها الخادم.</translation>
    </message>
    <message>
        <source>%1 has no position “%2”. The server may refuse it.</source>
        <translation>ليس في %1 موضع «%2». قد يرفضه الخادم.</translation>
    </message>
    <message>
        <source>“%1” names no country. Use a code of two letters, such as US.</source>
        <translation>«%1» ليس اسم بلد. استخدم رمزًا من حرفين مثل US.</translation>
    </message>
    <message>
        <source>The country of the postal code “%1” cannot be told. Write it with its country, such as US:78756.</source>
        <translation>لا يمكن معرفة بلد الرمز البريدي «%1». اكتبه مع بلده، مثل US:78756.</translation>
    </message>
    <message>
        <source>No place is included. Choose a country, state, city or postal code.</source>
        <translation>لم يُضمَّن أي مكان. اختر بلدًا أو ولاية أو مدينة أو رمزًا بريديًا.</translation>
    </message>
    <message>
        <source>A zero too many or too few? Compare the amounts.</source>
        <translation>صفر زائد أو ناقص؟ قارن المبالغ.</translation>
    </message>
    <message>
        <source>Ten times the old value: an extra zero?</source>
        <translation>عشرة أضعاف القيمة القديمة: صفر زائد؟</translation>
    </message>
    <message>
        <source>A tenth of the old value: is a zero missing?</source>
        <translation>عُشر القيمة القديمة: هل ينقص صفر؟</translation>
    </message>
    <message>
        <source>%1 instead of %2: an extra zero?</source>
        <translation>%1 بدلًا من %2: صفر زائد؟</translation>
    </message>
    <message>
        <source>%1 instead of %2: is a zero missing?</source>
        <translation>%1 بدلًا من %2: هل ينقص صفر؟</translation>
    </message>
    <message>
        <source>%1: the API documents no way to clear this. The ad group is read back, and you are told if it stayed.</source>
        <translation>%1: لا توثّق API طريقة لمسح هذا. تُقرأ المجموعة الإعلانية بعد الإرسال، وتُخبَر إن بقيت القيمة.</translation>
    </message>
    <message>
        <source>Step of %1: learning may restart.</source>
        <translation>قفزة بمقدار %1: قد يبدأ التعلّم من جديد.</translation>
    </message>
    <message>
        <source>Changing %1 may restart learning.</source>
        <translation>قد يؤدي تغيير %1 إلى بدء التعلّم من جديد.</translation>
    </message>
    <message>
        <source>Changing %1 may start a new review of the ads.</source>
        <translation>قد يؤدي تغيير %1 إلى مراجعة جديدة للإعلانات.</translation>
    </message>
    <message>
        <source>The minimum daily spend (%1) is above the daily budget (%2).</source>
        <translation>الحد الأدنى للإنفاق اليومي (%1) أعلى من الميزانية اليومية (%2).</translation>
    </message>
    <message>
        <source>The audience %1 is both included and excluded.</source>
        <translation>الجمهور %1 مضمَّن ومستبعد معًا.</translation>
    </message>
    <message>
        <source>The place %1 is both included and excluded.</source>
        <translation>المكان %1 مضمَّن ومستبعد معًا.</translation>
    </message>
    <message>
        <source>The start is in the past: it may deliver at once.</source>
        <translation>البداية في الماضي: قد يبدأ العرض فورًا.</translation>
    </message>
    <message>
        <source>It ends before tomorrow.</source>
        <translation>تنتهي قبل الغد.</translation>
    </message>
    <message>
        <source>The end is in the past: it stops delivering at once.</source>
        <translation>النهاية في الماضي: يتوقف العرض فورًا.</translation>
    </message>
    <message>
        <source>The review rejected this ad group; resuming does not cure that. Its issues say what to change.</source>
        <translation>رفضت المراجعة هذه المجموعة الإعلانية؛ والاستئناف لا يعالج ذلك. تقول مشكلاتها ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Less than 1 a day is very little. Did you mean more?</source>
        <translation>أقل من 1 في اليوم قليل جدًا. هل تقصد أكثر؟</translation>
    </message>
    <message>
        <source>A change of %1 is above the limit of this account.</source>
        <translation>تغيير %1 يتجاوز حد هذا الحساب.</translation>
    </message>
    <message>
        <source>A deleted ad group cannot come back. You can make a paused copy first.</source>
        <translation>المجموعة الإعلانية المحذوفة لا تعود. يمكنك أولًا إنشاء نسخة موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The server has this value already.</source>
        <translation>لدى الخادم هذه القيمة بالفعل.</translation>
    </message>
    <message>
        <source>Campaign budget: the campaign redistributes, nothing changes in sum.</source>
        <translation>ميزانية الحملة: تعيد الحملة التوزيع، ولا يتغير المجموع.</translation>
    </message>
    <message>
        <source>For the whole lifetime: not part of the daily spend, but shown beside it.</source>
        <translation>لكامل المدة: ليس جزءًا من الإنفاق اليومي، بل يظهر إلى جانبه.</translation>
    </message>
    <message>
        <source>Parts this program does not know are kept as they are: %1.</source>
        <translation>الأجزاء التي لا يعرفها هذا البرنامج تبقى كما هي: %1.</translation>
    </message>
    <message>
        <source>“%1” is written %2 in your language. Type that if you mean it.</source>
        <translation>تُكتب «%1» في لغتك %2. اكتب ذلك إن كنت تقصده.</translation>
    </message>
    <message>
        <source>%1 or %2? Your language writes %3 for a thousand. Type %4 or %5.</source>
        <translation>%1 أم %2؟ تكتب لغتك الألف %3. اكتب %4 أو %5.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type digits, such as %2.</source>
        <translation>«%1» ليس مبلغًا. اكتب أرقامًا، مثل %2.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>لا يمكن أن يكون المبلغ أقل من صفر.</translation>
    </message>
    <message>
        <source>“%1” has more digits than the currency. Type fewer.</source>
        <translation>في «%1» خانات أكثر مما في العملة. اكتب أقل.</translation>
    </message>
    <message>
        <source>“%1” is more than can be counted. Type less.</source>
        <translation>«%1» أكثر مما يمكن عدّه. اكتب أقل.</translation>
    </message>
    <message>
        <source>“%1” names another currency than the ad group&apos;s. Type the amount without it.</source>
        <translation>«%1» يذكر عملة غير عملة المجموعة الإعلانية. اكتب المبلغ بدونها.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1/day</source>
        <translation>%1/يوم</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>too early to tell</source>
        <translation>من المبكر الحكم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>no results yet: a result costs at least %1 (95 %)</source>
        <translation>لا نتائج بعد: تكلفة النتيجة %1 على الأقل (95 %)</translation>
    </message>
    <message>
        <source>cost %1, 95 %: %2</source>
        <translation>التكلفة %1، 95 %: %2</translation>
    </message>
    <message>
        <source>target %1: %2, %3</source>
        <translation>الهدف %1: %2، %3</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>فاصل الثقة 95 %: %1</translation>
    </message>
    <message>
        <source>%1 of %2; %3</source>
        <translation>%1 من %2؛ %3</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>%1 (today, not over)</source>
        <translation>%1 (اليوم، لم ينتهِ)</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: غير معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>الأعلى: %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>الأخير: %1</translation>
    </message>
    <message>
        <source>Days that are not known: %1</source>
        <translation>أيام غير معروفة: %1</translation>
    </message>
    <message>
        <source>The spend of the single days is not known.</source>
        <translation>إنفاق الأيام المنفردة غير معروف.</translation>
    </message>
    <message>
        <source>The spend of each day, oldest first; the last is today and not over.</source>
        <translation>إنفاق كل يوم، الأقدم أولًا؛ والأخير هو اليوم ولم ينتهِ.</translation>
    </message>
    <message>
        <source>The spend of each day, oldest first.</source>
        <translation>إنفاق كل يوم، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>%1 after %2 in the period before.</source>
        <translation>%1 بعد %2 في الفترة السابقة.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent in the period before, so there is nothing to divide by.</source>
        <translation>غير معرّف: لم يُنفق شيء في الفترة السابقة، فلا يوجد ما يُقسم عليه.</translation>
    </message>
    <message>
        <source>The spend of the period before is not known.</source>
        <translation>إنفاق الفترة السابقة غير معروف.</translation>
    </message>
    <message>
        <source>Undefined: neither period has a result, or the period before is not known.</source>
        <translation>غير معرّف: لا نتيجة في أي من الفترتين، أو الفترة السابقة غير معروفة.</translation>
    </message>
    <message>
        <source>▲ no results now</source>
        <translation>▲ لا نتائج الآن</translation>
    </message>
    <message>
        <source>▼ first results</source>
        <translation>▼ أولى النتائج</translation>
    </message>
    <message>
        <source>There were results in the period before, now none: %1.</source>
        <translation>كانت هناك نتائج في الفترة السابقة، والآن لا شيء: %1.</translation>
    </message>
    <message>
        <source>There was no result in the period before: %1.</source>
        <translation>لم تكن هناك نتيجة في الفترة السابقة: %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 of the cost in the period before, 95 %: %2; %3</source>
        <translation>%1 من التكلفة في الفترة السابقة، 95 %: %2؛ %3</translation>
    </message>
    <message>
        <source>Undefined: one of the periods has no impressions or is not known.</source>
        <translation>غير معرّف: إحدى الفترتين بلا مرات ظهور أو غير معروفة.</translation>
    </message>
    <message>
        <source>%1 to %2 pp</source>
        <translation>من %1 إلى %2 نقطة مئوية</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %: %1؛ %2</translation>
    </message>
    <message>
        <source>%1 in the period before; %2</source>
        <translation>%1 في الفترة السابقة؛ %2</translation>
    </message>
    <message>
        <source>There is nothing to compare with: it has no target of its own, none is set for the account, and too few ad groups have the same result and currency.</source>
        <translation>لا يوجد ما يُقارن به: ليس لها هدف خاص، ولم يُحدَّد هدف للحساب، والمجموعات الإعلانية ذات النتيجة والعملة نفسيهما أقل من اللازم.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent, or the goal has no results that are counted.</source>
        <translation>غير معرّف: لم يُنفق شيء، أو ليس للهدف نتائج تُعدّ.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Clearly above</source>
        <translation>أعلى بوضوح</translation>
    </message>
    <message>
        <source>Likely above</source>
        <translation>أعلى على الأرجح</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>من المبكر الحكم</translation>
    </message>
    <message>
        <source>Likely below</source>
        <translation>أقل على الأرجح</translation>
    </message>
    <message>
        <source>Clearly below</source>
        <translation>أقل بوضوح</translation>
    </message>
    <message>
        <source>%1 (its own)</source>
        <translation>%1 (هدفها الخاص)</translation>
    </message>
    <message>
        <source>%1 (yours for the account)</source>
        <translation>%1 (هدفك للحساب)</translation>
    </message>
    <message>
        <source>%1 (median of similar ad groups)</source>
        <translation>%1 (وسيط المجموعات الإعلانية المشابهة)</translation>
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
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>no results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>Not known yet: it is concluded from the figures of the stats window.</source>
        <translation>غير معروف بعد: يُستنتج من أرقام الفترة.</translation>
    </message>
</context>
<context>
    <name>IsoNames</name>
    <message>
        <source>en</source>
        <extracomment>Not shown: the code of the language of this file.</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>ال&amp;حسابات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;نسخ الخلايا</translation>
    </message>
    <message>
        <source>Copy cells with &amp;headers</source>
        <translation>نسخ الخلايا مع رؤو&amp;س الأعمدة</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>تحديد كل الم&amp;طابق</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Build a filter…</source>
        <translation>إنشاء عامل ت&amp;صفية…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>حفظ &amp;هذا العرض…</translation>
    </message>
    <message>
        <source>Clear &amp;search and filters</source>
        <translation>&amp;مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>ا&amp;ختيار الأعمدة…</translation>
    </message>
    <message>
        <source>&amp;Campaigns and filters</source>
        <translation>الح&amp;ملات وعوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>إيقاف &amp;مؤقت…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>استئنا&amp;ف…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ الم&amp;عرّف</translation>
    </message>
    <message>
        <source>Show the l&amp;ast result…</source>
        <translation>عرض آخر &amp;نتيجة…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>&amp;Why is it not delivering?…</source>
        <translation>&amp;لماذا لا تُعرض؟…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>ال&amp;أوامر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;About Ad Group Manager</source>
        <translation>&amp;حول Ad Group Manager</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Ad &amp;group</source>
        <translation>مجم&amp;وعة إعلانية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مس&amp;اعدة</translation>
    </message>
    <message>
        <source>Lang&amp;uage…</source>
        <translation>الل&amp;غة…</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>ال&amp;ترحيب…</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>Amounts of different currencies are not added.</source>
        <translation>لا تُجمع مبالغ بعملات مختلفة.</translation>
    </message>
    <message>
        <source>Results of different types are not added; each type has its own line.</source>
        <translation>لا تُجمع نتائج من أنواع مختلفة؛ لكل نوع سطره.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not applicable: the goal is nothing that counts results.</source>
        <translation>لا ينطبق: الهدف ليس مما يُعدّ نتائج.</translation>
    </message>
    <message>
        <source>It counts people, who may be in several ad groups: it has no total.</source>
        <translation>يعدّ أشخاصًا قد يكونون في عدة مجموعات إعلانية: لا إجمالي له.</translation>
    </message>
    <message>
        <source>Not known: ROAS divides US dollars by US dollars, and the spend in US dollars is not known.</source>
        <translation>غير معروف: يقسم ROAS الدولار الأمريكي على الدولار الأمريكي، والإنفاق بالدولار الأمريكي غير معروف.</translation>
    </message>
    <message>
        <source>Not known: at least one ad group has no figure for it.</source>
        <translation>غير معروف: ليس لمجموعة إعلانية واحدة على الأقل رقم له.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, %1 is 0.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه، %1 يساوي 0.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, nothing was spent.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه، لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by, there were no impressions.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه، لم تكن هناك مرات ظهور.</translation>
    </message>
    <message>
        <source>Exactly: %1</source>
        <translation>بالضبط: %1</translation>
    </message>
    <message>
        <source>%1 clicks in %2 impressions.</source>
        <translation>%1 نقرة في %2 مرة ظهور.</translation>
    </message>
    <message>
        <source>Purchases worth %1 for a spend of %2; both in US dollars.</source>
        <translation>مشتريات بقيمة %1 مقابل إنفاق %2؛ كلاهما بالدولار الأمريكي.</translation>
    </message>
    <message>
        <source>%1 for %2 results (%3).</source>
        <translation>%1 مقابل %2 نتيجة (%3).</translation>
    </message>
    <message>
        <source>%1 for %2 (%3).</source>
        <translation>%1 مقابل %2 (%3).</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>المعدود: %1.</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1.</source>
        <translation>فاصل الثقة 95 %: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>التغيّر: %1</translation>
    </message>
    <message>
        <source>Difference, 95 % interval: %1; %2, p = %3.</source>
        <translation>الفرق، فاصل الثقة 95 %: %1؛ %2، p = %3.</translation>
    </message>
    <message>
        <source>The period before is not known.</source>
        <translation>الفترة السابقة غير معروفة.</translation>
    </message>
    <message>
        <source>Today is incomplete: the figures still grow, while the period before is over.</source>
        <translation>اليوم غير مكتمل: ما زالت الأرقام تزداد، بينما انتهت الفترة السابقة.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>A lower bound: nothing came of the spend. No result at all is compatible with up to 3.69 (95 % interval), so one costs more than this.</source>
        <translation>حد أدنى: لم ينتج شيء عن الإنفاق. عدم وجود أي نتيجة يتوافق مع ما يصل إلى 3.69 (فاصل الثقة 95 %)، فتكلفة الواحدة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The figures are loading.</source>
        <translation>الأرقام قيد التحميل.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>لا ينطبق.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>نقطة مئوية</translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <translation>%1 %2 أو أكثر</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>من %1 إلى %2 %3</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>أقل عددًا</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>أغلى</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>أرخص</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>عدة عملات</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>بلا عملة</translation>
    </message>
    <message>
        <source>all result types</source>
        <translation>كل أنواع النتائج</translation>
    </message>
    <message>
        <source>no results counted</source>
        <translation>لا نتائج معدودة</translation>
    </message>
    <message>
        <source>today incomplete</source>
        <translation>اليوم غير مكتمل</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>الميزانية: %1</translation>
    </message>
    <message>
        <source>Spent so far: %1</source>
        <translation>المُنفَق حتى الآن: %1</translation>
    </message>
    <message>
        <source>What is spent so far is not known.</source>
        <translation>المُنفَق حتى الآن غير معروف.</translation>
    </message>
    <message>
        <source>There are too few daily figures for a forecast.</source>
        <translation>الأرقام اليومية أقل من أن تكفي لتوقّع.</translation>
    </message>
    <message>
        <source>Forecast: %1, never more than the budget.</source>
        <translation>التوقّع: %1، ولا يتجاوز الميزانية أبدًا.</translation>
    </message>
    <message>
        <source>80 % interval: %1 to %2</source>
        <translation>فاصل الثقة 80 %: من %1 إلى %2</translation>
    </message>
    <message>
        <source>The forecast follows the recent daily spend and its weekdays, beginning anew at each change of the budget.</source>
        <translation>يتبع التوقّع الإنفاق اليومي الأخير وأيام الأسبوع فيه، ويبدأ من جديد عند كل تغيير في الميزانية.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 سابقًا: %2</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 الآن: %2</translation>
    </message>
    <message>
        <source>Ranked by the size of the difference.</source>
        <translation>مرتّب حسب حجم الفرق.</translation>
    </message>
    <message>
        <source>Its part of the change of all together: %1. Ranked by it.</source>
        <translation>حصتها من تغيّر الكل معًا: %1. مرتّب حسبها.</translation>
    </message>
    <message>
        <source>Ad groups are not chosen by lot: the figures differ, which does not say why.</source>
        <translation>لا تُختار المجموعات الإعلانية بالقرعة: الأرقام تختلف، ولا تقول لماذا.</translation>
    </message>
    <message>
        <source>%1 without a result; %2 would be expected.</source>
        <translation>%1 بدون نتيجة؛ والمتوقّع %2.</translation>
    </message>
    <message>
        <source>Ad groups with the same result type and currency have %1 results for this spend.</source>
        <translation>للمجموعات الإعلانية ذات نوع النتيجة والعملة نفسيهما %1 نتيجة مقابل هذا الإنفاق.</translation>
    </message>
    <message>
        <source>None by chance alone: p = %1, adjusted for the number of ad groups (%2).</source>
        <translation>لا شيء بالصدفة وحدها: p = %1، مصحَّح حسب عدد المجموعات الإعلانية (%2).</translation>
    </message>
    <message>
        <source>The spend so far of %1 lifetime is not known.</source>
        <translation>ما أنفقه %1 مدى الحياة حتى الآن غير معروف.</translation>
    </message>
    <message>
        <source>Today&apos;s spend of %1 is not known.</source>
        <translation>إنفاق اليوم من %1 غير معروف.</translation>
    </message>
    <message>
        <source>%1 of %2 lifetime spent.</source>
        <translation>أُنفق %1 من %2 مدى الحياة.</translation>
    </message>
    <message>
        <source>%1 of %2 spent today.</source>
        <translation>أُنفق اليوم %1 من %2.</translation>
    </message>
    <message>
        <source>Spend and budget are in different currencies and not compared.</source>
        <translation>الإنفاق والميزانية بعملتين مختلفتين فلا يُقارنان.</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>أُنفق %1</translation>
    </message>
    <message>
        <source>That is %1 over the budget.</source>
        <translation>هذا يتجاوز الميزانية بمقدار %1.</translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation>متوقّع %1</translation>
    </message>
    <message>
        <source>%1 expected by its end</source>
        <translation>المتوقّع حتى نهايتها: %1</translation>
    </message>
    <message>
        <source>%1 expected by midnight</source>
        <translation>المتوقّع حتى منتصف الليل: %1</translation>
    </message>
    <message>
        <source> (80 %: %1)</source>
        <translation> (80 %: %1)</translation>
    </message>
    <message>
        <source>Too little data for a forecast.</source>
        <translation>البيانات أقل من أن تكفي لتوقّع.</translation>
    </message>
    <message>
        <source>A campaign budget (CBO): its ad groups share it, so it stands here once.</source>
        <translation>ميزانية حملة (CBO): تتقاسمها مجموعاتها الإعلانية، لذلك تظهر هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 expected for a %5.</source>
        <translation>%1: %2 %3، والمتوقّع %4 ليوم %5.</translation>
    </message>
    <message>
        <source>Expected: the median of the same weekday, following the trend; the limits are where a day stops being unusual.</source>
        <translation>المتوقّع: وسيط اليوم نفسه من الأسبوع وفق الاتجاه؛ والحدّان حيث يتوقف اليوم عن كونه غير معتاد.</translation>
    </message>
    <message>
        <source>By chance alone: p = %1, adjusted for the number of ad groups of the day.</source>
        <translation>بالصدفة وحدها: p = %1، مصحَّح حسب عدد المجموعات الإعلانية في اليوم.</translation>
    </message>
    <message>
        <source>The day is unusual; the figures do not say why.</source>
        <translation>اليوم غير معتاد؛ ولا تقول الأرقام لماذا.</translation>
    </message>
    <message>
        <source>The server gives no message.</source>
        <translation>لا يعطي الخادم رسالة.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Seen here first: %1 (%2)</source>
        <translation>شوهد هنا أول مرة: %1 (%2)</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>When it began is not known.</source>
        <translation>وقت بدايته غير معروف.</translation>
    </message>
    <message>
        <source>It may be older: the server does not say when an issue began.</source>
        <translation>قد يكون أقدم: لا يقول الخادم متى بدأت المشكلة.</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>The period before is not known, so nothing can be compared.</source>
        <translation>الفترة السابقة غير معروفة، فلا يمكن مقارنة شيء.</translation>
    </message>
    <message>
        <source>No ad group moved it.</source>
        <translation>لم تحرّكه أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>There are no daily figures to judge single days by.</source>
        <translation>لا توجد أرقام يومية للحكم على الأيام المنفردة.</translation>
    </message>
    <message>
        <source>There are too few days yet to know what a usual day is.</source>
        <translation>الأيام ما زالت أقل من أن يُعرف بها اليوم المعتاد.</translation>
    </message>
    <message>
        <source>No day is out of line.</source>
        <translation>لا يوجد يوم خارج المعتاد.</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>أين ذهب المال</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>ما تحرّك أكثر</translation>
    </message>
    <message>
        <source>Spend without a result</source>
        <translation>إنفاق بلا نتيجة</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>الميزانيات</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>أيام غير معتادة</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>مشكلات مفتوحة</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>Sums of all ad groups of one currency and result type, and ratios made of these sums. Different currencies and result types are never added.</source>
        <translation>مجاميع كل المجموعات الإعلانية ذات العملة ونوع النتيجة الواحدين، والنسب المحسوبة منها. لا تُجمع أبدًا عملات وأنواع نتائج مختلفة.</translation>
    </message>
    <message>
        <source>The ad groups with the largest part in the change against the period before, at most five for each figure.</source>
        <translation>المجموعات الإعلانية ذات الحصة الأكبر في التغيّر مقابل الفترة السابقة، خمس على الأكثر لكل رقم.</translation>
    </message>
    <message>
        <source>Ad groups that spent without a result although others with the same result type and currency had results for as much, and chance alone does not explain it.</source>
        <translation>مجموعات إعلانية أنفقت بلا نتيجة مع أن غيرها ذات نوع النتيجة والعملة نفسيهما حققت نتائج بالمبلغ نفسه، ولا تفسّر الصدفة وحدها ذلك.</translation>
    </message>
    <message>
        <source>How each budget that is on will be spent by the end of the day, or of its lifetime. Furthest from the budget first.</source>
        <translation>كيف ستُنفق كل ميزانية مشغّلة حتى نهاية اليوم أو نهاية مدتها. الأبعد عن الميزانية أولًا.</translation>
    </message>
    <message>
        <source>Days on which spend, impressions, clicks or results were far from what such a weekday has. The present day is left out.</source>
        <translation>أيام كان فيها الإنفاق أو مرات الظهور أو النقرات أو النتائج بعيدة عن المعتاد في مثل ذلك اليوم من الأسبوع. اليوم الحالي مستبعد.</translation>
    </message>
    <message>
        <source>What keeps ad groups from delivering, the oldest first.</source>
        <translation>ما يمنع المجموعات الإعلانية من العرض، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>What the figures on this page do not hold, and why.</source>
        <translation>ما لا تتضمنه الأرقام في هذه الصفحة، ولماذا.</translation>
    </message>
    <message>
        <source>There are no figures for this period.</source>
        <translation>لا توجد أرقام لهذه الفترة.</translation>
    </message>
    <message>
        <source>No spend without a result beyond what chance explains.</source>
        <translation>لا إنفاق بلا نتيجة فوق ما تفسّره الصدفة.</translation>
    </message>
    <message>
        <source>No budget is on.</source>
        <translation>لا توجد ميزانية مشغّلة.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>لا توجد مشكلة مفتوحة.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>لم يُستبعد شيء.</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>لا توجد أرقام.</translation>
    </message>
    <message>
        <source>There are no figures for %1.</source>
        <translation>لا توجد أرقام لـ %1.</translation>
    </message>
    <message>
        <source>Nothing was spent and no ad was shown.</source>
        <translation>لم يُنفق شيء ولم يُعرض أي إعلان.</translation>
    </message>
    <message>
        <source>Nothing was spent and no ad was shown, %1.</source>
        <translation>لم يُنفق شيء ولم يُعرض أي إعلان، %1.</translation>
    </message>
    <message>
        <source>Figures are still loading.</source>
        <translation>الأرقام ما زالت قيد التحميل.</translation>
    </message>
    <message>
        <source>%1: figures are still loading.</source>
        <translation>%1: الأرقام ما زالت قيد التحميل.</translation>
    </message>
    <message>
        <source>No spend is known: there are no totals.</source>
        <translation>لا يُعرف أي إنفاق: لا توجد إجماليات.</translation>
    </message>
    <message>
        <source>%1: no spend is known, so they are not in the totals.</source>
        <translation>%1: لا يُعرف أي إنفاق، لذلك ليست ضمن الإجماليات.</translation>
    </message>
    <message>
        <source>The period before is not known: no changes are shown.</source>
        <translation>الفترة السابقة غير معروفة: لا تظهر تغيّرات.</translation>
    </message>
    <message>
        <source>%1: the period before is not known, so no change is shown for them.</source>
        <translation>%1: الفترة السابقة غير معروفة، لذلك لا يظهر لها تغيّر.</translation>
    </message>
    <message>
        <source>There are no daily figures: no forecasts and no unusual days.</source>
        <translation>لا توجد أرقام يومية: لا توقّعات ولا أيام غير معتادة.</translation>
    </message>
    <message>
        <source>%1: no daily figures, so no forecast and no unusual days.</source>
        <translation>%1: لا أرقام يومية، لذلك لا توقّع ولا أيام غير معتادة.</translation>
    </message>
    <message>
        <source>There are too few days to know what a usual weekday is.</source>
        <translation>الأيام أقل من أن يُعرف بها اليوم المعتاد من الأسبوع.</translation>
    </message>
    <message>
        <source>%1: too few days to know what a usual weekday is.</source>
        <translation>%1: الأيام أقل من أن يُعرف بها اليوم المعتاد من الأسبوع.</translation>
    </message>
    <message>
        <source>There are several currencies: each has its own line, and nothing is added across them.</source>
        <translation>هناك عدة عملات: لكل عملة سطرها، ولا يُجمع شيء بينها.</translation>
    </message>
    <message>
        <source>There are several result types: each has its own line, and results are not added across them.</source>
        <translation>هناك عدة أنواع من النتائج: لكل نوع سطره، ولا تُجمع النتائج بينها.</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>مقارنة بـ %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>today is incomplete</source>
        <translation>اليوم غير مكتمل</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>تحديد %1</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>A form without a writer.</source>
        <translation>صيغة بلا كاتب.</translation>
    </message>
    <message>
        <source>A report&apos;s file ends with .pdf, .html or .xlsx.</source>
        <translation>ينتهي ملف التقرير بـ .pdf أو .html أو .xlsx.</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>%1, low</source>
        <translation>%1، الحد الأدنى</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1، الحد الأعلى</translation>
    </message>
    <message>
        <source>its target</source>
        <translation>هدفها</translation>
    </message>
    <message>
        <source>your target</source>
        <translation>هدفك</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The account has no ad group.</source>
        <translation>ليس في الحساب مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>Cost, 95 %</source>
        <translation>التكلفة، 95 %</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>مقابل الهدف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Whose target</source>
        <translation>صاحب الهدف</translation>
    </message>
    <message>
        <source>CTR, 95 %</source>
        <translation>CTR، 95 %</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1، سابقًا</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1، التغيّر</translation>
    </message>
    <message>
        <source>%1, verdict</source>
        <translation>%1، الحكم</translation>
    </message>
    <message>
        <source>%1, 95 %</source>
        <translation>%1، 95 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Today is incomplete: its figures still grow, while the period before is over.</source>
        <translation>اليوم غير مكتمل: ما زالت أرقامه تزداد، بينما انتهت الفترة السابقة.</translation>
    </message>
    <message>
        <source>Currency and results</source>
        <translation>العملة والنتائج</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Results expected</source>
        <translation>النتائج المتوقّعة</translation>
    </message>
    <message>
        <source>By chance alone, p</source>
        <translation>بالصدفة وحدها، p</translation>
    </message>
    <message>
        <source>Budget of</source>
        <translation>ميزانية</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>المُنفَق حتى الآن</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>80 % interval</source>
        <translation>فاصل الثقة 80 %</translation>
    </message>
    <message>
        <source>%1 (campaign)</source>
        <translation>%1 (حملة)</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>مدى الحياة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Expected for the weekday</source>
        <translation>المتوقّع ليوم الأسبوع</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>مفتوحة منذ</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>شوهدت أول مرة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>%1 a day, %2</source>
        <translation>%1 في اليوم، %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Daily figures</source>
        <translation>الأرقام اليومية</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فاصل الثقة 95 %</translation>
    </message>
    <message>
        <source>The values that the figures are compatible with: Wilson&apos;s interval for CTR, Garwood&apos;s exact limits for costs per result. Few clicks or results make it wide.</source>
        <translation>القيم التي تتوافق معها الأرقام: فاصل ويلسون لـ CTR، وحدود غاروود الدقيقة للتكلفة لكل نتيجة. قلة النقرات أو النتائج تجعله واسعًا.</translation>
    </message>
    <message>
        <source>How much a difference proves: chance alone makes one as large in less than 1 %, in less than 5 %, or in more of all cases. Ad groups are not chosen by lot: they differ, which does not say why.</source>
        <translation>مقدار ما يثبته الفرق: تُحدث الصدفة وحدها فرقًا بهذا الحجم في أقل من 1 % أو في أقل من 5 % أو في أكثر من كل الحالات. لا تُختار المجموعات الإعلانية بالقرعة: هي تختلف، ولا يقول ذلك لماذا.</translation>
    </message>
    <message>
        <source>What a cost per result is held against: the ad group&apos;s own cost target, else the one set for the account, else the median of the ad groups with the same result type and currency.</source>
        <translation>ما تُقاس به التكلفة لكل نتيجة: هدف التكلفة للمجموعة الإعلانية نفسها، وإلا فالهدف المحدد للحساب، وإلا فوسيط المجموعات الإعلانية ذات نوع النتيجة والعملة نفسيهما.</translation>
    </message>
    <message>
        <source>0 is measured. — is undefined or not known. n/a does not apply. &gt; is a lower bound: spend without a result.</source>
        <translation>0 قيمة مقاسة. — غير معرّف أو غير معروف. «لا ينطبق» يعني أنه غير منطبق. &gt; حد أدنى: إنفاق بلا نتيجة.</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>مراجعة الأداء</translation>
    </message>
    <message>
        <source>Performance review: %1</source>
        <translation>مراجعة الأداء: %1</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Only of those whose daily figures are known: %1 of %2.</source>
        <translation>فقط لما عُرفت أرقامه اليومية: %1 من %2.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Expensive and clear</source>
        <translation>مكلفة وواضحة</translation>
    </message>
    <message>
        <source>No results this week</source>
        <translation>بلا نتائج هذا الأسبوع</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>ذات مشكلات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
</context>
<context>
    <name>ScatterPainter</name>
    <message>
        <source>Clear above</source>
        <translation>أعلى بوضوح</translation>
    </message>
    <message>
        <source>Likely above</source>
        <translation>أعلى على الأرجح</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Likely below</source>
        <translation>أقل على الأرجح</translation>
    </message>
    <message>
        <source>Clear below</source>
        <translation>أقل بوضوح</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>expensive</source>
        <translation>مكلف</translation>
    </message>
    <message>
        <source>inexpensive</source>
        <translation>غير مكلف</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>%1 مرتفع</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>%1 منخفض</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (لوغاريتمي)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>الوسيط %1</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>(empty title)</source>
        <translation>(عنوان فارغ)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>Nothing of it could be read: drafts and journal begin anew.</source>
        <translation>لم يمكن قراءة شيء منه: تبدأ المسودات والسجل من جديد.</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>مسودة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job of the journal</source>
        <translation>مهمة واحدة من السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs of the journal</source>
        <translation>
            <numerusform>%Ln مهمة من السجل</numerusform>
            <numerusform>مهمة واحدة من السجل</numerusform>
            <numerusform>مهمتان من السجل</numerusform>
            <numerusform>%Ln مهام من السجل</numerusform>
            <numerusform>%Ln مهمة من السجل</numerusform>
            <numerusform>%Ln مهمة من السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were taken over.</source>
        <translation>نُقل %1 و%2.</translation>
    </message>
    <message>
        <source>A part of the file could not be read.</source>
        <translation>تعذّرت قراءة جزء من الملف.</translation>
    </message>
    <message>
        <source>The journal cannot be used, so changes cannot be sent: %1</source>
        <translation>لا يمكن استخدام السجل، لذلك لا يمكن إرسال التغييرات: %1</translation>
    </message>
    <message>
        <source>This window only reads: drafts and journal are shown, but nothing is kept or posted here. %1</source>
        <translation>هذه النافذة تقرأ فقط: تظهر المسودات والسجل، لكن لا يُحفظ ولا يُرسل شيء من هنا. %1</translation>
    </message>
    <message>
        <source>The damaged file: %1</source>
        <translation>الملف التالف: %1</translation>
    </message>
    <message>
        <source>Not all could be read of: %1</source>
        <translation>تعذّرت قراءة كل شيء من: %1</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside and a new one was begun. %1</source>
        <translation>كان المخزن المحلي تالفًا. وُضع جانبًا وبدأ مخزن جديد. %1</translation>
    </message>
</context>
<context>
    <name>Targeting</name>
    <message>
        <source>kept as it came: %1</source>
        <translation>محفوظ كما ورد: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>No places set</source>
        <translation>لم تُحدَّد أماكن</translation>
    </message>
    <message>
        <source>excluded, kept as it came: %1</source>
        <translation>مستبعد، محفوظ كما ورد: %1</translation>
    </message>
    <message>
        <source>65+</source>
        <translation>65+</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>كل الأعمار</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>كل الأجناس</translation>
    </message>
    <message>
        <source>men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Automatic audience (Advantage+)</source>
        <translation>جمهور تلقائي (Advantage+)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>كمبيوتر</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>Automatic (Advantage+)</source>
        <translation>تلقائي (Advantage+)</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>كل المواضع</translation>
    </message>
    <message>
        <source>At most %1 impressions per person in %2 days</source>
        <translation>%1 مرة ظهور على الأكثر لكل شخص خلال %2 يوم</translation>
    </message>
    <message>
        <source>At most %1 impressions per person</source>
        <translation>%1 مرة ظهور على الأكثر لكل شخص</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>السلوكيات</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>الخصائص الديموغرافية</translation>
    </message>
    <message>
        <source>The server gave no message.</source>
        <translation>لم يعطِ الخادم رسالة.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>more members</source>
        <translation>أعضاء آخرون</translation>
    </message>
</context>
<context>
    <name>TargetingCodes</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>%1 changes</source>
        <translation>%1 تغيير</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1، %2–%3</translation>
    </message>
</context>
<context>
    <name>TotalText</name>
    <message>
        <source>%1 of all together: recomputed from the sums, not averaged.</source>
        <translation>%1 للكل معًا: محسوب من المجاميع، وليس متوسطًا.</translation>
    </message>
    <message>
        <source>Sum of %1.</source>
        <translation>مجموع %1.</translation>
    </message>
    <message>
        <source>Without a value and left out: %1.</source>
        <translation>بلا قيمة ومستبعد: %1.</translation>
    </message>
    <message>
        <source>Some spent in other currencies without a purchase, and what that is in US dollars is not known: %1.</source>
        <translation>أنفق بعضها بعملات أخرى بدون شراء، ولا يُعرف مقدار ذلك بالدولار الأمريكي: %1.</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added:</source>
        <translation>لا تُجمع مبالغ بعملات مختلفة:</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not divided together. Spend:</source>
        <translation>لا تُقسم معًا مبالغ بعملات مختلفة. الإنفاق:</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n عملة</numerusform>
            <numerusform>عملة واحدة</numerusform>
            <numerusform>عملتان</numerusform>
            <numerusform>%n عملات</numerusform>
            <numerusform>%n عملة</numerusform>
            <numerusform>%n عملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Some have no value, so a common cost would count their spend for nothing: %1.</source>
        <translation>بعضها بلا قيمة، فتكلفة مشتركة لن تحسب إنفاقها: %1.</translation>
    </message>
    <message>
        <source>Results of different types are not added:</source>
        <translation>لا تُجمع نتائج من أنواع مختلفة:</translation>
    </message>
    <message>
        <source>no result event</source>
        <translation>بلا حدث نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n نوع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعًا</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no total: the same people may be in several ad groups.</source>
        <translation>ليس لـ %1 إجمالي: قد يكون الأشخاص أنفسهم في عدة مجموعات إعلانية.</translation>
    </message>
    <message>
        <source>Undefined: there is nothing to divide by.</source>
        <translation>غير معرّف: لا يوجد ما يُقسم عليه.</translation>
    </message>
    <message>
        <source>The figures of this stats window are loading.</source>
        <translation>أرقام هذه الفترة قيد التحميل.</translation>
    </message>
    <message>
        <source>No ad group has a value.</source>
        <translation>لا قيمة لأي مجموعة إعلانية.</translation>
    </message>
</context>
<context>
    <name>TrendCursor</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1%2 %3 since %4</source>
        <translation>%1%2 %3 منذ %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>today, incomplete</source>
        <translation>اليوم، غير مكتمل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>التغيّر: %1</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (period before)</source>
        <translation>%1 (الفترة السابقة)</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروف.</translation>
    </message>
</context>
<context>
    <name>UsedLibraries</name>
    <message>
        <source>window, network, local database, SVG</source>
        <translation>النوافذ والشبكة وقاعدة البيانات المحلية وSVG</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>drafts, journal and history, through Qt</source>
        <translation>المسودات والسجل والتاريخ، عبر Qt</translation>
    </message>
    <message>
        <source>encrypted connections, through Qt</source>
        <translation>الاتصالات المشفّرة، عبر Qt</translation>
    </message>
    <message>
        <source>reads JSON</source>
        <translation>يقرأ JSON</translation>
    </message>
    <message>
        <source>quantiles of the statistics</source>
        <translation>القيم الكمّية للإحصاء</translation>
    </message>
    <message>
        <source>writes spreadsheets</source>
        <translation>يكتب جداول البيانات</translation>
    </message>
    <message>
        <source>a value or an error</source>
        <translation>قيمة أو خطأ</translation>
    </message>
    <message>
        <source>server of the demo account</source>
        <translation>خادم الحساب التجريبي</translation>
    </message>
    <message>
        <source>API keys in the system&apos;s keychain</source>
        <translation>مفاتيح API في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>names of states and regions</source>
        <translation>أسماء الولايات والمناطق</translation>
    </message>
    <message>
        <source>icons where the desktop has none</source>
        <translation>الأيقونات حيث لا يوفرها سطح المكتب</translation>
    </message>
    <message>
        <source>font where none is installed</source>
        <translation>الخط حيث لا يوجد خط مثبّت</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>--window takes today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07, not “%1”.</source>
        <translation>يأخذ --window القيمة today أو 7d أو 14d أو 30d أو all أو يومين مثل 2026-06-01..2026-06-07، وليس «%1».</translation>
    </message>
    <message>
        <source>--window %1: the last day is before the first.</source>
        <translation>--window %1: اليوم الأخير قبل الأول.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Meta locale %1</source>
        <translation>إعداد Meta المحلي %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>قيد التكرار</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>مرحلة التعلّم</translation>
    </message>
    <message>
        <source>Learning limited</source>
        <translation>تعلّم محدود</translation>
    </message>
    <message>
        <source>Campaign paused</source>
        <translation>الحملة موقوفة</translation>
    </message>
    <message>
        <source>No ads</source>
        <translation>بلا إعلانات</translation>
    </message>
    <message>
        <source>Ads off</source>
        <translation>الإعلانات متوقفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>All ads rejected</source>
        <translation>رُفضت كل الإعلانات</translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation>قيد الاعتراض</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>Pending refund</source>
        <translation>بانتظار رد المبلغ</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مبلَّغ عنها</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>قيد الاستيراد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>مدى الحياة</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>أقل تكلفة</translation>
    </message>
    <message>
        <source>Cost target</source>
        <translation>هدف التكلفة</translation>
    </message>
    <message>
        <source>Bid cap</source>
        <translation>الحد الأقصى للمزايدة</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>عمليات الشراء</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>نقرات الروابط</translation>
    </message>
    <message>
        <source>Landing page views</source>
        <translation>مشاهدات الصفحة المقصودة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Video views</source>
        <translation>مشاهدات الفيديو</translation>
    </message>
    <message>
        <source>Two-second views</source>
        <translation>مشاهدات لثانيتين</translation>
    </message>
    <message>
        <source>ThruPlay views</source>
        <translation>مشاهدات ThruPlay</translation>
    </message>
    <message>
        <source>Page likes</source>
        <translation>إعجابات الصفحة</translation>
    </message>
    <message>
        <source>Profile visits</source>
        <translation>زيارات الملف الشخصي</translation>
    </message>
    <message>
        <source>Ad recall lift</source>
        <translation>زيادة تذكّر الإعلان</translation>
    </message>
    <message>
        <source>Event responses</source>
        <translation>الردود على المناسبات</translation>
    </message>
    <message>
        <source>Reminders set</source>
        <translation>التذكيرات المضبوطة</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Quality leads</source>
        <translation>عملاء محتملون ذوو جودة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Profile and page engagement</source>
        <translation>التفاعل مع الملف الشخصي والصفحة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>On the ad</source>
        <translation>على الإعلان</translation>
    </message>
    <message>
        <source>Instant forms</source>
        <translation>النماذج الفورية</translation>
    </message>
    <message>
        <source>Instant forms and Messenger</source>
        <translation>النماذج الفورية وMessenger</translation>
    </message>
    <message>
        <source>Website and instant forms</source>
        <translation>الموقع والنماذج الفورية</translation>
    </message>
    <message>
        <source>Instagram and Facebook</source>
        <translation>Instagram وFacebook</translation>
    </message>
    <message>
        <source>Instagram profile</source>
        <translation>ملف Instagram الشخصي</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Initiated checkout</source>
        <translation>بدء الدفع</translation>
    </message>
    <message>
        <source>Added payment info</source>
        <translation>إضافة معلومات الدفع</translation>
    </message>
    <message>
        <source>Completed registration</source>
        <translation>إكمال التسجيل</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Viewed content</source>
        <translation>مشاهدة المحتوى</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Customized product</source>
        <translation>تخصيص منتج</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>Found location</source>
        <translation>العثور على موقع</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Started trial</source>
        <translation>بدء فترة تجريبية</translation>
    </message>
    <message>
        <source>Submitted application</source>
        <translation>تقديم طلب</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Messaging conversation</source>
        <translation>محادثة مراسلة</translation>
    </message>
    <message>
        <source>Custom event</source>
        <translation>حدث مخصص</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>كل الأجناس</translation>
    </message>
    <message>
        <source>men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>الكمبيوتر</translation>
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
        <translation>الموجز</translation>
    </message>
    <message>
        <source>right-hand column</source>
        <translation>العمود الجانبي</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>سوق الإعلانات</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>profile feed</source>
        <translation>موجز الملف الشخصي</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>in-stream video</source>
        <translation>فيديو أثناء البث</translation>
    </message>
    <message>
        <source>reels</source>
        <translation>ريلز</translation>
    </message>
    <message>
        <source>reels overlay</source>
        <translation>إعلان متراكب على ريلز</translation>
    </message>
    <message>
        <source>business discovery feed</source>
        <translation>موجز اكتشاف الأعمال</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>explore home</source>
        <translation>الصفحة الرئيسية للاستكشاف</translation>
    </message>
    <message>
        <source>profile reels</source>
        <translation>ريلز الملف الشخصي</translation>
    </message>
    <message>
        <source>search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>banner and interstitial</source>
        <translation>بانر وإعلان بيني</translation>
    </message>
    <message>
        <source>rewarded video</source>
        <translation>فيديو بمكافأة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>It is switched on and may deliver.</source>
        <translation>هي مشغّلة وقد تُعرض.</translation>
    </message>
    <message>
        <source>The ad network is still learning whom to show it to; costs vary until it is done. Pausing starts the learning anew.</source>
        <translation>ما زالت شبكة الإعلانات تتعلّم لمن تعرضها؛ تتقلب التكاليف إلى أن تنتهي. الإيقاف المؤقت يبدأ التعلّم من جديد.</translation>
    </message>
    <message>
        <source>It gets too few results to finish learning. A larger budget or audience, or a more frequent goal, helps.</source>
        <translation>نتائجها أقل من أن تُنهي التعلّم. يفيد رفع الميزانية أو توسيع الجمهور أو هدف أكثر تكرارًا.</translation>
    </message>
    <message>
        <source>It is switched off and spends nothing. Resume it to deliver.</source>
        <translation>هي متوقفة ولا تنفق شيئًا. استأنفها لتُعرض.</translation>
    </message>
    <message>
        <source>It is switched on, but its campaign is not, so it spends nothing.</source>
        <translation>هي مشغّلة لكن حملتها ليست كذلك، فلا تنفق شيئًا.</translation>
    </message>
    <message>
        <source>It is switched on, but has no ads to show.</source>
        <translation>هي مشغّلة لكن ليس لديها إعلانات تُعرض.</translation>
    </message>
    <message>
        <source>It is switched on, but all its ads are off.</source>
        <translation>هي مشغّلة لكن كل إعلاناتها متوقفة.</translation>
    </message>
    <message>
        <source>Its campaign has not been launched yet.</source>
        <translation>لم تُطلق حملتها بعد.</translation>
    </message>
    <message>
        <source>It starts at the time set in its schedule.</source>
        <translation>تبدأ في الوقت المحدد في جدولها الزمني.</translation>
    </message>
    <message>
        <source>Its end has passed; it spends nothing more.</source>
        <translation>انقضت نهايتها؛ ولم تعد تنفق شيئًا.</translation>
    </message>
    <message>
        <source>The ad network is still taking over a change.</source>
        <translation>ما زالت شبكة الإعلانات تنقل تغييرًا.</translation>
    </message>
    <message>
        <source>It is a copy that is still being made.</source>
        <translation>هي نسخة ما زالت قيد الإنشاء.</translation>
    </message>
    <message>
        <source>The review rejected it. Its issues say what to change; resuming does not cure it.</source>
        <translation>رفضتها المراجعة. تقول مشكلاتها ما يجب تغييره؛ والاستئناف لا يعالج ذلك.</translation>
    </message>
    <message>
        <source>Something keeps it from delivering fully; its issues say what.</source>
        <translation>شيء ما يمنعها من العرض الكامل؛ تقول مشكلاتها ما هو.</translation>
    </message>
    <message>
        <source>This version of the program does not know this status; it is shown as the server sent it.</source>
        <translation>لا يعرف هذا الإصدار من البرنامج هذه الحالة؛ وتظهر كما أرسلها الخادم.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>جارٍ الاستئناف…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>مجموعة إعلانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 ad groups</source>
        <translation>
            <numerusform>%1 مجموعة إعلانية</numerusform>
            <numerusform>%1 مجموعة إعلانية</numerusform>
            <numerusform>%1 مجموعة إعلانية</numerusform>
            <numerusform>%1 مجموعات إعلانية</numerusform>
            <numerusform>%1 مجموعة إعلانية</numerusform>
            <numerusform>%1 مجموعة إعلانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 issues</source>
        <translation>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>%1 مشكلات</numerusform>
            <numerusform>%1 مشكلة</numerusform>
            <numerusform>%1 مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>آخر 14 يومًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>%1 already paused</source>
        <translation>%1 موقوفة بالفعل</translation>
    </message>
    <message>
        <source>%1 already active</source>
        <translation>%1 نشطة بالفعل</translation>
    </message>
    <message>
        <source>%1 rejected by review</source>
        <translation>%1 مرفوضة في المراجعة</translation>
    </message>
    <message>
        <source>%1 still being copied</source>
        <translation>%1 ما زالت قيد النسخ</translation>
    </message>
    <message>
        <source>%1 with a status this version does not know</source>
        <translation>%1 بحالة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>%1 with another change running</source>
        <translation>%1 عليها تغيير آخر جارٍ</translation>
    </message>
    <message>
        <source>small</source>
        <comment>headings in sentences</comment>
        <extracomment>Not shown. How a heading is written inside a sentence: &quot;small&quot; where its first letter becomes small (English, Spanish), &quot;same&quot; where it stays as it is (German nouns, scripts without capitals).</extracomment>
        <translation>same</translation>
    </message>
</context>
<context>
    <name>agm::AboutDialog</name>
    <message>
        <source>About Ad Group Manager</source>
        <translation>حول Ad Group Manager</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ad Group Manager %1</source>
        <translation>Ad Group Manager %1</translation>
    </message>
    <message>
        <source>Manage the ad groups of a Whop ad account.</source>
        <translation>إدارة المجموعات الإعلانية لحساب إعلاني في Whop.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>برنامج حر بموجب رخصة GNU العامة، الإصدار 3 أو أحدث. يأتي بدون أي ضمان، بقدر ما يسمح به القانون.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
</context>
<context>
    <name>agm::AccountBar</name>
    <message>
        <source>Read-only — Unlock…</source>
        <translation>للقراءة فقط — إلغاء القفل…</translation>
    </message>
    <message>
        <source>Changes are refused until you unlock this account.</source>
        <translation>تُرفض التغييرات إلى أن تلغي قفل هذا الحساب.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>إنشاء عامل تصفية…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its world</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Make this account read-only</source>
        <translation>جعل هذا الحساب للقراءة فقط</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>إدارة الحسابات…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pause 14</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>حدد أولًا مجموعات إعلانية في الجدول.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays.</source>
        <translation>إيقاف التحميل؛ ما وصل يبقى.</translation>
    </message>
    <message>
        <source>Build a filter from rows (%1)</source>
        <translation>بناء مرشّح من أسطر (%1)</translation>
    </message>
    <message>
        <source>Load all ad groups again (%1).</source>
        <translation>إعادة تحميل كل المجموعات الإعلانية (%1).</translation>
    </message>
</context>
<context>
    <name>agm::AccountEditor</name>
    <message>
        <source>Type the base URL of the API, for example https://api.example.com/api/v1.</source>
        <translation>اكتب عنوان URL الأساسي لـ API، مثلًا https://api.example.com/api/v1.</translation>
    </message>
    <message>
        <source>This is not a web address. It starts with https:// and a host name.</source>
        <translation>هذا ليس عنوان ويب. يبدأ بـ https:// واسم مضيف.</translation>
    </message>
    <message>
        <source>http:// would send the key unprotected; it is allowed to this computer only. Use https://.</source>
        <translation>سيرسل http:// المفتاح بلا حماية؛ وهو مسموح به إلى هذا الكمبيوتر فقط. استخدم https://.</translation>
    </message>
    <message>
        <source>The address may not hold a user, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>لا يجوز أن يحتوي العنوان على مستخدم أو &quot;?&quot; أو &quot;#&quot;.</translation>
    </message>
    <message>
        <source>Paste the API key.</source>
        <translation>الصق مفتاح API.</translation>
    </message>
    <message>
        <source>A key holds no spaces or line breaks. Was more than the key pasted?</source>
        <translation>لا يحتوي المفتاح على مسافات أو فواصل أسطر. هل لُصق أكثر من المفتاح؟</translation>
    </message>
    <message>
        <source>A key holds plain letters, digits and signs only. Paste it again.</source>
        <translation>لا يحتوي المفتاح إلا على حروف لاتينية وأرقام وعلامات. الصقه مرة أخرى.</translation>
    </message>
    <message>
        <source>A version date reads like 2026-07-08 or 2026-07-08-1.</source>
        <translation>يُكتب تاريخ الإصدار مثل 2026-07-08 أو 2026-07-08-1.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain.</source>
        <translation>يُحفظ المفتاح في سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The key is kept for this session only and is asked for again at the next start.</source>
        <translation>يُحفظ المفتاح لهذه الجلسة فقط ويُطلب من جديد عند البدء التالي.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>لم يُعثر على سلسلة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أعطِ الحساب اسمًا.</translation>
    </message>
    <message>
        <source>An account id holds no spaces. It reads like biz_ and letters.</source>
        <translation>لا يحتوي معرّف الحساب على مسافات. يُكتب مثل biz_ وحروف.</translation>
    </message>
    <message>
        <source>Whop sandbox</source>
        <translation>بيئة اختبار Whop</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Custom base URL</source>
        <translation>عنوان URL أساسي مخصص</translation>
    </message>
    <message>
        <source>Demo (on this computer)</source>
        <translation>تجريبي (على هذا الكمبيوتر)</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>الحدود…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>What the connection test found</source>
        <translation>ما وجده اختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <source>biz_… (empty: the key&apos;s own account)</source>
        <translation>biz_… (فارغ: حساب المفتاح نفسه)</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>معرّف ال&amp;حساب</translation>
    </message>
    <message>
        <source>API &amp;version date</source>
        <translation>&amp;تاريخ إصدار API</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>الأس&amp;ئلة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>حفظ الحساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another server that speaks the same API.</source>
        <translation>خادم آخر يستخدم API نفسها.</translation>
    </message>
    <message>
        <source>It is read-only until you unlock it.</source>
        <translation>هو للقراءة فقط إلى أن تلغي قفله.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>The account was not saved: %1</source>
        <translation>لم يُحفظ الحساب: %1</translation>
    </message>
</context>
<context>
    <name>agm::AccountsDialog</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>الحدود…</translation>
    </message>
    <message>
        <source>Above which changes of this account are asked about</source>
        <translation>الحد الذي يُسأل فوقه عن تغييرات هذا الحساب</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>فتح الحساب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This account comes with the program or from its environment.</source>
        <translation>يأتي هذا الحساب مع البرنامج أو من بيئته.</translation>
    </message>
    <message>
        <source>This account is open already.</source>
        <translation>هذا الحساب مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Remove account?</source>
        <translation>إزالة الحساب؟</translation>
    </message>
    <message>
        <source>Remove %1 from this program?</source>
        <translation>هل تريد إزالة %1 من هذا البرنامج؟</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer. The ad account itself and its ad groups stay as they are.</source>
        <translation>يُحذف مفتاحه من هذا الكمبيوتر. يبقى الحساب الإعلاني نفسه ومجموعاته الإعلانية كما هي.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>الاحتفاظ بالحساب</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupDetailPanel</name>
    <message>
        <source>Details of the selected ad group</source>
        <translation>تفاصيل المجموعة الإعلانية المحددة</translation>
    </message>
    <message>
        <source>+ A new ad group: so far a draft, the server does not have it yet.</source>
        <translation>+ مجموعة إعلانية جديدة: مسودة حتى الآن، وليست لدى الخادم بعد.</translation>
    </message>
    <message>
        <source>− To be deleted: a draft. Below is what the server has.</source>
        <translation>− ستُحذف: مسودة. في الأسفل ما لدى الخادم.</translation>
    </message>
    <message>
        <source>⚡ Draft of %1, changed elsewhere as well. Below is what the server has.</source>
        <translation>⚡ مسودة %1، وتغيّرت في مكان آخر أيضًا. في الأسفل ما لدى الخادم.</translation>
    </message>
    <message>
        <source>Δ Draft of %1. Below is what the server has.</source>
        <translation>Δ مسودة %1. في الأسفل ما لدى الخادم.</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Show the ad groups of this campaign</source>
        <translation>عرض المجموعات الإعلانية لهذه الحملة</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>الحملة: %1</translation>
    </message>
    <message>
        <source>✖ The last change failed</source>
        <translation>✖ فشل التغيير الأخير</translation>
    </message>
    <message>
        <source>The server gave no message.</source>
        <translation>لم يعطِ الخادم رسالة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a change and how much it proves</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>
95 %: %1</source>
        <translation>
95 %: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 محددة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Select an ad group in the table to see all its settings, figures and issues here. Select several to see their totals.</source>
        <translation>حدد مجموعة إعلانية في الجدول لترى هنا كل إعداداتها وأرقامها ومشكلاتها. حدد عدة مجموعات لترى إجمالياتها.</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupPresentationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a change and how much it proves</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a figure has risen</comment>
        <translation>ارتفع</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a figure has fallen</comment>
        <translation>انخفض</translation>
    </message>
    <message>
        <source>%1, %2 of the target</source>
        <translation>%1، %2 من الهدف</translation>
    </message>
    <message>
        <source>, 95 % interval %1</source>
        <translation>، فاصل الثقة 95 %: %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>، %1</translation>
    </message>
    <message>
        <source>, against target: %1</source>
        <translation>، مقابل الهدف: %1</translation>
    </message>
    <message>
        <source>draft: new</source>
        <translation>مسودة: جديدة</translation>
    </message>
    <message>
        <source>draft: edited</source>
        <translation>مسودة: معدّلة</translation>
    </message>
    <message>
        <source>draft: to be deleted</source>
        <translation>مسودة: ستُحذف</translation>
    </message>
    <message>
        <source>draft: changed elsewhere as well</source>
        <translation>مسودة: تغيّرت في مكان آخر أيضًا</translation>
    </message>
    <message>
        <source>Now: %1 → Draft: %2</source>
        <comment>before and after</comment>
        <translation>‏الآن: %1 ‏←‏ المسودة: %2</translation>
    </message>
    <message>
        <source>⚡ Changed elsewhere: when you began it was %1.</source>
        <translation>⚡ تغيّر في مكان آخر: عندما بدأت كان %1.</translation>
    </message>
    <message>
        <source>It could not be posted: %1</source>
        <translation>تعذّر إرساله: %1</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>ستُحذف</translation>
    </message>
    <message>
        <source>The last change failed: %1</source>
        <translation>فشل التغيير الأخير: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>الحملة: %1</translation>
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
        <translation>جارٍ تحميل أرقام هذه الفترة…</translation>
    </message>
    <message>
        <source>The bar: %1 of the largest spend shown in %2.</source>
        <translation>الشريط: %1 من أكبر إنفاق معروض بعملة %2.</translation>
    </message>
    <message>
        <source>%1: loading</source>
        <translation>%1: قيد التحميل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1: %2, draft</source>
        <comment>a field and the value that is not posted</comment>
        <translation>%1: %2، مسودة</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All amounts of this column are in %1.</source>
        <translation>كل مبالغ هذا العمود بعملة %1.</translation>
    </message>
    <message>
        <source>The ad groups shown have several currencies; each amount names its own, and sorting goes by the bare amount.</source>
        <translation>للمجموعات الإعلانية المعروضة عدة عملات؛ كل مبلغ يذكر عملته، والفرز حسب المبلغ المجرد.</translation>
    </message>
    <message>
        <source>Concluded by this program from the figures; no attribute of the API.</source>
        <translation>يستنتجه هذا البرنامج من الأرقام؛ وليس سمة في API.</translation>
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
        <translation>تعذّر تحميل المجموعات الإعلانية</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupTableView</name>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>%1 in its cell</source>
        <translation>%1 في خليته</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>%1 is changed in its editor, not in the cell.</source>
        <translation>يُغيَّر %1 في محرره، وليس في الخلية.</translation>
    </message>
</context>
<context>
    <name>agm::AdGroupWriter</name>
    <message>
        <source>The server&apos;s answer names no copy.</source>
        <translation>لا يذكر رد الخادم أي نسخة.</translation>
    </message>
</context>
<context>
    <name>agm::AlertController</name>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>The alerts cannot be read by this version of the program. They are kept in the settings.</source>
        <translation>لا تستطيع هذه النسخة من البرنامج قراءة التنبيهات. تبقى محفوظة في الإعدادات.</translation>
    </message>
    <message>
        <source>These alerts cannot be read and tell nothing: %1. They are kept as they are.</source>
        <translation>لا يمكن قراءة هذه التنبيهات ولا تُبلغ بشيء: %1. تبقى كما هي.</translation>
    </message>
    <message>
        <source>Alert %1: newly matched by %2. It matches %3 now.</source>
        <comment>name, 3 ad groups, 12 ad groups</comment>
        <translation>التنبيه %1: طابقه حديثًا %2. يطابق الآن %3.</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>عرض الصفوف</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>Newly matched by %1. It matches %2 now.</source>
        <translation>طابقه حديثًا %1. يطابق الآن %2.</translation>
    </message>
</context>
<context>
    <name>agm::AlertEditor</name>
    <message>
        <source>Save alert</source>
        <translation>حفظ التنبيه</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>تنبيه جديد</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>تغيير التنبيه</translation>
    </message>
    <message>
        <source>After each refresh you are told when ad groups begin to match the filter. An alert never changes anything by itself.</source>
        <translation>بعد كل تحديث تُبلَّغ حين تبدأ مجموعات إعلانية بمطابقة عامل التصفية. التنبيه لا يغيّر شيئًا من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Spend without results</source>
        <translation>إنفاق بلا نتائج</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;عامل التصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Write a filter, as in the search field.</source>
        <translation>اكتب عامل تصفية كما في حقل البحث.</translation>
    </message>
    <message>
        <source>Give the alert a name.</source>
        <translation>أعطِ التنبيه اسمًا.</translation>
    </message>
    <message>
        <source>Now it matches %1. You are told of those that come to it.</source>
        <translation>يطابق الآن %1. تُبلَّغ بما ينضم إليه.</translation>
    </message>
</context>
<context>
    <name>agm::AlertModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>This version of the program cannot read the alert. It is kept as it is.</source>
        <translation>لا تستطيع هذه النسخة من البرنامج قراءة التنبيه. يبقى كما هو.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>يطابق الآن</translation>
    </message>
</context>
<context>
    <name>agm::AlertWatch</name>
    <message>
        <source>The pattern needs too many steps.</source>
        <translation>يحتاج النمط إلى خطوات كثيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>agm::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>عرض الصفوف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>اختر تنبيهًا أولًا.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the alert. It is kept as it is.</source>
        <translation>لا تستطيع هذه النسخة من البرنامج قراءة التنبيه. يبقى كما هو.</translation>
    </message>
    <message>
        <source>There is no alert yet. An alert tells you, after a refresh, that ad groups begin to match a filter, such as spend&gt;100 results=0.</source>
        <translation>لا يوجد تنبيه بعد. يبلغك التنبيه بعد التحديث بأن مجموعات إعلانية بدأت تطابق عامل تصفية، مثل spend&gt;100 results=0.</translation>
    </message>
    <message>
        <source>Looked at after each refresh. An alert tells you once of each ad group that begins to match; it never changes anything.</source>
        <translation>تُفحص بعد كل تحديث. يبلغك التنبيه مرة واحدة بكل مجموعة إعلانية تبدأ بالمطابقة؛ ولا يغيّر شيئًا أبدًا.</translation>
    </message>
</context>
<context>
    <name>agm::AmountField</name>
    <message>
        <source>“%1” is no percentage. Type digits, such as 10.</source>
        <translation>«%1» ليست نسبة مئوية. اكتب أرقامًا، مثل 10.</translation>
    </message>
    <message>
        <source>Type a percentage above zero and choose Increase or Decrease.</source>
        <translation>اكتب نسبة مئوية أكبر من صفر واختر الزيادة أو الخفض.</translation>
    </message>
    <message>
        <source>Take it as %1</source>
        <translation>اعتباره %1</translation>
    </message>
</context>
<context>
    <name>agm::AmountsDialog</name>
    <message>
        <source>Resulting amounts</source>
        <translation>المبالغ الناتجة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>agm::Application</name>
    <message>
        <source>The program ended while changes were being sent. Read again from the server: %1 done, %2 not done, %3 not known yet.</source>
        <translation>انتهى البرنامج أثناء إرسال تغييرات. قُرئ من الخادم من جديد: %1 تمت، و%2 لم تتم، و%3 غير معروفة بعد.</translation>
    </message>
    <message>
        <source>1 draft of an earlier run is here again. Nothing of it has been sent.</source>
        <translation>عادت مسودة واحدة من تشغيل سابق. لم يُرسل منها شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of an earlier run are here again. Nothing of them has been sent.</source>
        <translation>
            <numerusform>عادت %Ln مسودة من تشغيل سابق. لم يُرسل منها شيء.</numerusform>
            <numerusform>عادت مسودة واحدة من تشغيل سابق. لم يُرسل منها شيء.</numerusform>
            <numerusform>عادت مسودتان من تشغيل سابق. لم يُرسل منهما شيء.</numerusform>
            <numerusform>عادت %Ln مسودات من تشغيل سابق. لم يُرسل منها شيء.</numerusform>
            <numerusform>عادت %Ln مسودة من تشغيل سابق. لم يُرسل منها شيء.</numerusform>
            <numerusform>عادت %Ln مسودة من تشغيل سابق. لم يُرسل منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>There is no account named “%1”. Choose another one, or add it under Accounts.</source>
        <translation>لا يوجد حساب باسم «%1». اختر غيره أو أضفه ضمن الحسابات.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>تعذّرت كتابة الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>agm::AsSeenBox</name>
    <message>
        <source>As seen on an earlier day</source>
        <translation>كما شوهدت في يوم سابق</translation>
    </message>
    <message>
        <source>Figures of past days still change. An earlier day shows what this computer knew at its end.</source>
        <translation>ما زالت أرقام الأيام الماضية تتغير. يُظهر اليوم السابق ما عرفه هذا الكمبيوتر عند نهايته.</translation>
    </message>
    <message>
        <source>As seen on</source>
        <translation>كما شوهدت في</translation>
    </message>
    <message>
        <source>Seen at the end of</source>
        <translation>كما شوهدت في نهاية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>كما هي معروفة الآن</translation>
    </message>
    <message>
        <source>Back to the figures as they are known now</source>
        <translation>العودة إلى الأرقام كما هي معروفة الآن</translation>
    </message>
</context>
<context>
    <name>agm::BeforeAfterModel</name>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>agm::BudgetChange</name>
    <message>
        <source>Set to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>Increase by %</source>
        <translation>زيادة بنسبة %</translation>
    </message>
    <message>
        <source>Decrease by %</source>
        <translation>خفض بنسبة %</translation>
    </message>
    <message>
        <source>Increase by</source>
        <translation>زيادة بمقدار</translation>
    </message>
    <message>
        <source>Decrease by</source>
        <translation>خفض بمقدار</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>no rounding</source>
        <translation>بلا تقريب</translation>
    </message>
    <message>
        <source>round to %1%2</source>
        <translation>التقريب إلى %1%2</translation>
    </message>
    <message>
        <source>How the budget changes</source>
        <translation>كيف تتغير الميزانية</translation>
    </message>
    <message>
        <source>Amount or percentage</source>
        <translation>مبلغ أو نسبة مئوية</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Show all resulting amounts</source>
        <translation>عرض كل المبالغ الناتجة</translation>
    </message>
    <message>
        <source>These ad groups have budgets in several currencies, so one amount cannot suit them all. Choose a percentage, or the ad groups of one currency.</source>
        <translation>لهذه المجموعات الإعلانية ميزانيات بعدة عملات، فلا يناسبها كلها مبلغ واحد. اختر نسبة مئوية، أو المجموعات الإعلانية ذات العملة الواحدة.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 أخرى</translation>
    </message>
    <message>
        <source> (%1 per day)</source>
        <translation> (%1 في اليوم)</translation>
    </message>
    <message>
        <source>Now %1. Leave it empty to keep it.</source>
        <translation>الآن %1. اتركه فارغًا لإبقائه.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>فُهم على أنه %1</translation>
    </message>
    <message>
        <source>%1 would not stay above zero, or have no budget to start from: no change there.</source>
        <translation>%1 لن تبقى فوق الصفر، أو ليس لها ميزانية تُبنى عليها: لا تغيير فيها.</translation>
    </message>
    <message>
        <source>%1 are left as they are.</source>
        <translation>%1 تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>agm::BudgetDialog</name>
    <message>
        <source>Budget and bidding</source>
        <translation>الميزانية والمزايدة</translation>
    </message>
    <message>
        <source>&amp;Minimum daily spend</source>
        <translation>الحد الأدنى للإنفاق الي&amp;ومي</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ يوم</translation>
    </message>
    <message>
        <source>Budget &amp;type</source>
        <translation>&amp;نوع الميزانية</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>الت&amp;غيير</translation>
    </message>
    <message>
        <source>Lifetime needs an end at least 24 hours after the start.</source>
        <translation>تحتاج مدى الحياة إلى نهاية بعد البداية بـ 24 ساعة على الأقل.</translation>
    </message>
    <message>
        <source>The campaign owns the budget, and its type.</source>
        <translation>الميزانية ونوعها على مستوى الحملة.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Campaign budget %1 of “%2”</source>
        <translation>ميزانية الحملة %1 لـ «%2»</translation>
    </message>
    <message>
        <source>Go to the campaign</source>
        <translation>الانتقال إلى الحملة</translation>
    </message>
    <message>
        <source>The campaign owns the budget and spreads it over its ad groups. Change it at the campaign.</source>
        <translation>الميزانية على مستوى الحملة وتوزعها على مجموعاتها الإعلانية. غيّرها في الحملة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>لا شيء: %1</translation>
    </message>
    <message>
        <source>&amp;Bid strategy</source>
        <translation>ا&amp;ستراتيجية المزايدة</translation>
    </message>
    <message>
        <source>Cost target or ca&amp;p</source>
        <translation>هدف التكلفة أو سق&amp;فها</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>لكل نتيجة</translation>
    </message>
    <message>
        <source>Optimization &amp;goal</source>
        <translation>&amp;هدف التحسين</translation>
    </message>
    <message>
        <source>Changing it may restart learning.</source>
        <translation>قد يؤدي تغييره إلى بدء التعلّم من جديد.</translation>
    </message>
    <message>
        <source>&amp;Frequency cap</source>
        <translation>حد الت&amp;كرار</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>مرات ظهور</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Frequency cap: impressions per person</source>
        <translation>حد التكرار: مرات الظهور لكل شخص</translation>
    </message>
    <message>
        <source>Frequency cap: within so many days</source>
        <translation>حد التكرار: خلال هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>None: Frequency cap</source>
        <translation>لا شيء: حد التكرار</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>%1 with a campaign budget: left out here.</source>
        <translation>%1 بميزانية حملة: مستبعدة هنا.</translation>
    </message>
    <message>
        <source>These ad groups are in several currencies, so one amount cannot suit them all. Choose the ad groups of one currency.</source>
        <translation>هذه المجموعات الإعلانية بعدة عملات، فلا يناسبها كلها مبلغ واحد. اختر المجموعات الإعلانية ذات العملة الواحدة.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>فُهم على أنه %1</translation>
    </message>
    <message>
        <source>%1 → none</source>
        <translation>‏%1 ‏←‏ لا شيء</translation>
    </message>
    <message>
        <source>Lowest cost has no target: %1</source>
        <translation>ليس لأقل تكلفة هدف: %1</translation>
    </message>
    <message>
        <source>Only for ad groups that optimize for reach.</source>
        <translation>للمجموعات الإعلانية التي تُحسَّن للوصول فقط.</translation>
    </message>
    <message>
        <source>Only reach has a frequency cap: %1 → none</source>
        <translation>‏لا حد تكرار إلا للوصول: %1 ‏←‏ لا شيء</translation>
    </message>
    <message>
        <source>Only 1 ad group optimizes for reach; the others keep theirs.</source>
        <translation>مجموعة إعلانية واحدة فقط تُحسَّن للوصول؛ وتحتفظ الأخرى بقيمها.</translation>
    </message>
    <message>
        <source>Only %1 optimize for reach; the others keep theirs.</source>
        <translation>%1 فقط تُحسَّن للوصول؛ وتحتفظ الأخرى بقيمها.</translation>
    </message>
    <message>
        <source>“%1” is no whole number above zero.</source>
        <translation>«%1» ليس عددًا صحيحًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>1 ad group has a campaign budget and does not change</source>
        <translation>مجموعة إعلانية واحدة لها ميزانية حملة ولا تتغير</translation>
    </message>
    <message>
        <source>%1 have a campaign budget and do not change</source>
        <translation>%1 لها ميزانية حملة ولا تتغير</translation>
    </message>
</context>
<context>
    <name>agm::BulkConfirmDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>agm::BulkController</name>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>حدد أولًا مجموعات إعلانية في الجدول.</translation>
    </message>
    <message>
        <source>Changes are still being sent</source>
        <translation>ما زالت تغييرات تُرسل</translation>
    </message>
    <message>
        <source>Some ad groups have not been changed yet. What has been sent stays done.</source>
        <translation>لم تتغير بعض المجموعات الإعلانية بعد. ما أُرسل يبقى منجزًا.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Do not send the rest and quit</source>
        <translation>عدم إرسال الباقي والإنهاء</translation>
    </message>
</context>
<context>
    <name>agm::BulkSentence</name>
    <message>
        <source>1 campaign</source>
        <translation>حملة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%Ln حملات</numerusform>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>%Ln حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>ad groups and campaigns</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>مجموعة إعلانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>مجموعة إعلانية واحدة</numerusform>
            <numerusform>مجموعتان إعلانيتان</numerusform>
            <numerusform>%Ln مجموعات إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pause</source>
        <translation>لا شيء لإيقافه</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>إيقاف مؤقت: %1؟</translation>
    </message>
    <message>
        <source>Nothing to resume</source>
        <translation>لا شيء لاستئنافه</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>استئناف: %1؟</translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>لا شيء لحذفه</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف: %1؟</translation>
    </message>
    <message>
        <source>1 of the %1 selected is skipped: %2.</source>
        <translation>تُتخطى واحدة من %1 محددة: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the %1 selected are skipped: %2.</source>
        <translation>
            <numerusform>تُتخطى %Ln من %1 محددة: %2.</numerusform>
            <numerusform>تُتخطى واحدة من %1 محددة: %2.</numerusform>
            <numerusform>تُتخطى اثنتان من %1 محددة: %2.</numerusform>
            <numerusform>تُتخطى %Ln من %1 محددة: %2.</numerusform>
            <numerusform>تُتخطى %Ln من %1 محددة: %2.</numerusform>
            <numerusform>تُتخطى %Ln من %1 محددة: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The known part of the committed daily spend stays at %1.</source>
        <translation>يبقى الجزء المعروف من الإنفاق اليومي الملتزَم به عند %1.</translation>
    </message>
    <message>
        <source>The committed daily spend stays at %1.</source>
        <translation>يبقى الإنفاق اليومي الملتزَم به عند %1.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3&#xa0;%4)</source>
        <comment>before, after, ▼, change</comment>
        <translation>‏%1 ‏←‏ %2 (%3 %4)</translation>
    </message>
    <message>
        <source>Also stops: %1 whose amount per day is not known.</source>
        <translation>تتوقف أيضًا: %1 مبلغها اليومي غير معروف.</translation>
    </message>
    <message>
        <source>Also starts: %1 whose amount per day is not known.</source>
        <translation>تبدأ أيضًا: %1 مبلغها اليومي غير معروف.</translation>
    </message>
    <message>
        <source>Not included: %1 without a known amount per day.</source>
        <translation>غير مشمول: %1 بلا مبلغ يومي معروف.</translation>
    </message>
    <message>
        <source>1 of them shares a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>تتقاسم واحدة منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that is already on: the campaign redistributes it, nothing is added.</source>
        <translation>
            <numerusform>تتقاسم %Ln منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</numerusform>
            <numerusform>تتقاسم واحدة منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</numerusform>
            <numerusform>تتقاسم اثنتان منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</numerusform>
            <numerusform>تتقاسم %Ln منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</numerusform>
            <numerusform>تتقاسم %Ln منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</numerusform>
            <numerusform>تتقاسم %Ln منها ميزانية حملة مشغّلة بالفعل: تعيد الحملة توزيعها، ولا يُضاف شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them shares a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>تتقاسم واحدة منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a campaign budget that stays on: the campaign redistributes it, nothing is saved.</source>
        <translation>
            <numerusform>تتقاسم %Ln منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</numerusform>
            <numerusform>تتقاسم واحدة منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</numerusform>
            <numerusform>تتقاسم اثنتان منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</numerusform>
            <numerusform>تتقاسم %Ln منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</numerusform>
            <numerusform>تتقاسم %Ln منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</numerusform>
            <numerusform>تتقاسم %Ln منها ميزانية حملة تبقى مشغّلة: تعيد الحملة توزيعها، ولا يُوفَّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unknown/day)</source>
        <translation>%1 (غير معروف/يوم)</translation>
    </message>
    <message>
        <source>%1 (%2 + unknown)</source>
        <translation>%1 (%2 + غير معروف)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (money)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No ad group is selected. Select some in the table first.</source>
        <translation>لم تُحدَّد مجموعة إعلانية. حدد أولًا بعضها في الجدول.</translation>
    </message>
    <message>
        <source>The selected ad group takes no part: %1.</source>
        <translation>لا تشارك المجموعة الإعلانية المحددة: %1.</translation>
    </message>
    <message>
        <source>None of the %1 selected takes part: %2.</source>
        <translation>لا تشارك أي من %1 محددة: %2.</translation>
    </message>
    <message>
        <source>What was rejected has to be corrected first; its issues say how.</source>
        <translation>يجب أولًا تصحيح ما رُفض؛ تقول مشكلاته كيف.</translation>
    </message>
    <message>
        <source>Wait until the running change is done.</source>
        <translation>انتظر حتى يكتمل التغيير الجاري.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>committed daily spend</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>committed daily spend</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
</context>
<context>
    <name>agm::CampaignPresentation</name>
    <message>
        <source>Each ad group has a budget of its own (ABO).</source>
        <translation>لكل مجموعة إعلانية ميزانية خاصة (ABO).</translation>
    </message>
    <message>
        <source>The campaign owns the budget and spreads it over its ad groups (CBO).</source>
        <translation>الميزانية على مستوى الحملة وتوزعها على مجموعاتها الإعلانية (CBO).</translation>
    </message>
    <message>
        <source>Lifetime budget: %1</source>
        <translation>ميزانية مدى الحياة: %1</translation>
    </message>
    <message>
        <source>Daily budget: %1</source>
        <translation>الميزانية اليومية: %1</translation>
    </message>
    <message>
        <source>All ad groups</source>
        <translation>كل المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>المشكلة: %1</translation>
    </message>
    <message>
        <source>This campaign could not be read; its budget is not known.</source>
        <translation>تعذّرت قراءة هذه الحملة؛ ميزانيتها غير معروفة.</translation>
    </message>
    <message>
        <source>1 ad group</source>
        <translation>مجموعة إعلانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>مجموعة إعلانية واحدة</numerusform>
            <numerusform>مجموعتان إعلانيتان</numerusform>
            <numerusform>%Ln مجموعات إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::CellInput</name>
    <message>
        <source>Type “%1” or “%2”.</source>
        <translation>اكتب «%1» أو «%2».</translation>
    </message>
    <message>
        <source>%1 is changed in its editor, not in the cell.</source>
        <translation>يُغيَّر %1 في محرره، وليس في الخلية.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>لا يمكن تغيير %1.</translation>
    </message>
    <message>
        <source>This ad group is to be deleted. Discard that draft first.</source>
        <translation>ستُحذف هذه المجموعة الإعلانية. تجاهل تلك المسودة أولًا.</translation>
    </message>
    <message>
        <source>A change of this ad group is being sent. Wait until it is done.</source>
        <translation>يُرسل الآن تغيير لهذه المجموعة الإعلانية. انتظر حتى يكتمل.</translation>
    </message>
    <message>
        <source>The campaign “%1” owns the budget and shares it among its ad groups: change it there.</source>
        <translation>الميزانية على مستوى الحملة «%1» وتتقاسمها مجموعاتها الإعلانية: غيّرها هناك.</translation>
    </message>
    <message>
        <source>This ad group has no budget of its own: the campaign owns it. Change it there.</source>
        <translation>ليس لهذه المجموعة الإعلانية ميزانية خاصة: الميزانية على مستوى الحملة. غيّرها هناك.</translation>
    </message>
    <message>
        <source>Only the strategies cost target and bid cap have a target. Choose one of them in the editor for budget and bidding first.</source>
        <translation>لا هدف إلا لاستراتيجيتي هدف التكلفة والحد الأقصى للمزايدة. اختر إحداهما أولًا في محرر الميزانية والمزايدة.</translation>
    </message>
    <message>
        <source>Its status is “%1”: it can neither be switched on nor off.</source>
        <translation>حالتها «%1»: لا يمكن تشغيلها ولا إيقافها.</translation>
    </message>
    <message>
        <source>Type one of these: %1.</source>
        <translation>اكتب واحدًا من هذه: %1.</translation>
    </message>
</context>
<context>
    <name>agm::ChangeActions</name>
    <message>
        <source>&amp;Budget and bidding…</source>
        <translation>المي&amp;زانية والمزايدة…</translation>
    </message>
    <message>
        <source>&amp;Targeting…</source>
        <translation>الاست&amp;هداف…</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>ال&amp;جدول الزمني…</translation>
    </message>
    <message>
        <source>Replace in t&amp;itles…</source>
        <translation>الاست&amp;بدال في العناوين…</translation>
    </message>
    <message>
        <source>&amp;New ad group…</source>
        <translation>مجموعة إعلانية جدي&amp;دة…</translation>
    </message>
    <message>
        <source>New ad group &amp;like this one…</source>
        <translation>مجموعة إعلانية م&amp;ثل هذه…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;تكرار…</translation>
    </message>
    <message>
        <source>&amp;Mark for deletion (draft)</source>
        <translation>&amp;وضع علامة للحذف (مسودة)</translation>
    </message>
    <message>
        <source>&amp;Paste cells as drafts…</source>
        <translation>&amp;لصق الخلايا كمسودات…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Re&amp;view and post…</source>
        <translation>مراجعة وإ&amp;رسال…</translation>
    </message>
    <message>
        <source>Discard &amp;drafts of the selection</source>
        <translation>تجاهل مسودات التحد&amp;يد</translation>
    </message>
    <message>
        <source>Discard a&amp;ll drafts…</source>
        <translation>تجاهل &amp;كل المسودات…</translation>
    </message>
    <message>
        <source>Save drafts as a &amp;plan…</source>
        <translation>حفظ المسودات ك&amp;خطة…</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;فتح خطة…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;History of this ad group…</source>
        <translation>تاري&amp;خ هذه المجموعة الإعلانية…</translation>
    </message>
    <message>
        <source>Stop &amp;everything that spends…</source>
        <translation>إيقاف كل الإنفا&amp;ق…</translation>
    </message>
    <message>
        <source>Rest&amp;ore the last stop…</source>
        <translation>&amp;استعادة آخر إيقاف…</translation>
    </message>
</context>
<context>
    <name>agm::ChangeDesk</name>
    <message>
        <source>1 draft</source>
        <translation>مسودة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
    <message>
        <source>Drafts could not be kept on this computer&apos;s disk: %1 They are lost when the program ends, unless you post them or save them as a plan.</source>
        <translation>تعذّر حفظ المسودات على قرص هذا الكمبيوتر: %1 تُفقد عند إنهاء البرنامج ما لم ترسلها أو تحفظها كخطة.</translation>
    </message>
    <message>
        <source>%1 prepared, nothing of it sent.</source>
        <translation>أُعدّت %1، ولم يُرسل منها شيء.</translation>
    </message>
    <message>
        <source>Posting them changes the committed daily spend by %1.</source>
        <translation>يغيّر إرسالها الإنفاق اليومي الملتزَم به بمقدار %1.</translation>
    </message>
    <message>
        <source>%1 cannot be posted as they are.</source>
        <translation>لا يمكن إرسال %1 كما هي.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>Review %1 (%2)</source>
        <translation>مراجعة %1 (%2)</translation>
    </message>
    <message>
        <source>There are no drafts.</source>
        <translation>لا توجد مسودات.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>حدد أولًا مجموعة إعلانية واحدة.</translation>
    </message>
    <message>
        <source>The selection has no drafts.</source>
        <translation>ليس للتحديد مسودات.</translation>
    </message>
    <message>
        <source>Discard drafts</source>
        <translation>تجاهل المسودات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Pause 14 ad groups</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع عن %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إعا&amp;دة %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>Quit with drafts?</source>
        <translation>الإنهاء مع وجود مسودات؟</translation>
    </message>
    <message>
        <source>%1 not posted yet. They are kept on this computer and are here again at the next start. Nothing of them has been sent.</source>
        <translation>%1 لم تُرسل بعد. تُحفظ على هذا الكمبيوتر وتعود عند البدء التالي. لم يُرسل منها شيء.</translation>
    </message>
    <message>
        <source>Keep them and quit</source>
        <translation>الاحتفاظ بها والإنهاء</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>agm::ChangeRunner</name>
    <message>
        <source>This account is read-only. Unlock it to make changes.</source>
        <translation>هذا الحساب للقراءة فقط. ألغِ قفله لإجراء تغييرات.</translation>
    </message>
    <message>
        <source>No ad group is left to change.</source>
        <translation>لم تبقَ مجموعة إعلانية لتغييرها.</translation>
    </message>
    <message>
        <source>“%1” is being changed already. Wait until that is done and try again.</source>
        <translation>يجري تغيير «%1» بالفعل. انتظر حتى يكتمل وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The changes of the last 24 hours are still being read. Try again in a moment.</source>
        <translation>ما زالت تغييرات آخر 24 ساعة قيد القراءة. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>This passes a limit of the account. Type the new daily total to post it.</source>
        <translation>هذا يتجاوز حدًا للحساب. اكتب الإجمالي اليومي الجديد لإرساله.</translation>
    </message>
    <message>
        <source>The job still runs.</source>
        <translation>ما زالت المهمة جارية.</translation>
    </message>
    <message>
        <source>This ad group no longer exists: it was deleted elsewhere.</source>
        <translation>لم تعد هذه المجموعة الإعلانية موجودة: حُذفت في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>لا شيء لتغييره: كان الأمر كذلك بالفعل.</translation>
    </message>
    <message>
        <source>This job is too long ago to be repeated from here. The journal has it.</source>
        <translation>مضى على هذه المهمة وقت أطول من أن تُكرر من هنا. وهي موجودة في السجل.</translation>
    </message>
</context>
<context>
    <name>agm::ChartDesk</name>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>التشتت</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>مسار التحويل</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>لا يوجد حساب مفتوح</translation>
    </message>
    <message>
        <source>No ad group is shown</source>
        <translation>لا تُعرض أي مجموعة إعلانية</translation>
    </message>
    <message>
        <source>Clear the filters, or load the account, to see its trend.</source>
        <translation>امسح عوامل التصفية أو حمّل الحساب لترى اتجاهه.</translation>
    </message>
    <message>
        <source>%1 %2→%3</source>
        <comment>what changed, before and after</comment>
        <translation>‏%1 %2‏←‏%3</translation>
    </message>
    <message>
        <source>As seen at the end of %1</source>
        <translation>كما شوهدت في نهاية %1</translation>
    </message>
    <message>
        <source>Days as the account reports them, not those of %1: they need not add up to the table’s totals</source>
        <translation>الأيام كما يبلّغ عنها الحساب، وليست أيام %1: ليس من اللازم أن يساوي مجموعها إجماليات الجدول</translation>
    </message>
    <message>
        <source>The %1 ad groups with the most spend; %2 more are left out. Filter or select to see them.</source>
        <translation>المجموعات الإعلانية الـ %1 الأكثر إنفاقًا؛ واستُبعدت %2 أخرى. صفِّ أو حدد لتراها.</translation>
    </message>
    <message>
        <source>On %1 this computer knew nothing of these days</source>
        <translation>في %1 لم يعرف هذا الكمبيوتر شيئًا عن هذه الأيام</translation>
    </message>
    <message>
        <source>It keeps figures from when it first reads them. Choose a later day, or “Now”.</source>
        <translation>يحتفظ بالأرقام منذ أن يقرأها أول مرة. اختر يومًا متأخرًا أكثر، أو «الآن».</translation>
    </message>
    <message>
        <source>No figures of these days</source>
        <translation>لا أرقام لهذه الأيام</translation>
    </message>
    <message>
        <source>Choose a longer window, or other ad groups.</source>
        <translation>اختر فترة أطول أو مجموعات إعلانية أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>مجموعة إعلانية واحدة</numerusform>
            <numerusform>مجموعتان إعلانيتان</numerusform>
            <numerusform>%Ln مجموعات إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>day before dashed</source>
        <translation>اليوم السابق متقطع</translation>
    </message>
    <message numerus="yes">
        <source>previous %Ln days dashed</source>
        <translation>
            <numerusform>الأيام الـ %Ln السابقة متقطعة</numerusform>
            <numerusform>اليوم السابق متقطع</numerusform>
            <numerusform>اليومان السابقان متقطعان</numerusform>
            <numerusform>الأيام الـ %Ln السابقة متقطعة</numerusform>
            <numerusform>الأيام الـ %Ln السابقة متقطعة</numerusform>
            <numerusform>الأيام الـ %Ln السابقة متقطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>وسيلة الإيضاح</translation>
    </message>
</context>
<context>
    <name>agm::ChartPane</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 كجدول</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>المزيد لهذا المخطط</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>نسخ البيانات</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>إعادة ضبط التكبير</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>جارٍ تحميل الأرقام…</translation>
    </message>
    <message>
        <source>The figures could not be had</source>
        <translation>تعذّر الحصول على الأرقام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>صورة متجهية (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>agm::ChartTabs</name>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
</context>
<context>
    <name>agm::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Chooses the columns of “%1”</source>
        <translation>يختار أعمدة «%1»</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>البحث في الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>عرض الأعمدة</translation>
    </message>
    <message>
        <source>No column has this name. Clear the search to see all.</source>
        <translation>لا يوجد عمود بهذا الاسم. امسح البحث لترى الكل.</translation>
    </message>
    <message>
        <source>Concluded by this program from the figures.</source>
        <translation>يستنتجه هذا البرنامج من الأرقام.</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Show %1 columns</source>
        <translation>عرض %1 عمود</translation>
    </message>
</context>
<context>
    <name>agm::CommandController</name>
    <message>
        <source>%1: hide</source>
        <translation>%1: إخفاء</translation>
    </message>
    <message>
        <source>%1: show</source>
        <translation>%1: إظهار</translation>
    </message>
    <message>
        <source>%1: what matches %2</source>
        <comment>Pause: what matches spend&gt;50</comment>
        <translation>%1: ما يطابق %2</translation>
    </message>
    <message>
        <source>%1: %2 that match %3</source>
        <comment>Pause: 12 ad groups that match spend&gt;50</comment>
        <translation>%1: %2 تطابق %3</translation>
    </message>
    <message>
        <source>shows and selects them, then asks</source>
        <translation>يعرضها ويحددها ثم يسأل</translation>
    </message>
    <message>
        <source>no ad group matches</source>
        <translation>لا مجموعة إعلانية مطابقة</translation>
    </message>
</context>
<context>
    <name>agm::CommandModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>%1, off: %2</source>
        <translation>%1، غير متاح: %2</translation>
    </message>
</context>
<context>
    <name>agm::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a command, or one with a filter: pause spend&gt;50 cpr&gt;40</source>
        <translation>اكتب أمرًا، أو أمرًا مع عامل تصفية: إيقاف spend&gt;50 cpr&gt;40</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>No command has these words. Ad groups are found with the search field (%1).</source>
        <translation>لا يوجد أمر بهذه الكلمات. ابحث عن المجموعات الإعلانية في حقل البحث (%1).</translation>
    </message>
</context>
<context>
    <name>agm::ComparePane</name>
    <message>
        <source>Target: %1</source>
        <translation>الهدف: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Ad groups, ranked</source>
        <translation>المجموعات الإعلانية، مرتّبة</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>الأكثر أولًا</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>الأقل أولًا</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>الأسوأ أولًا</translation>
    </message>
    <message>
        <source>The %1 with the least, and %2 more</source>
        <translation>الـ %1 الأقل، و%2 أخرى</translation>
    </message>
    <message>
        <source>The %1 with the most, and %2 more</source>
        <translation>الـ %1 الأكثر، و%2 أخرى</translation>
    </message>
    <message>
        <source>The worst %1, and %2 more</source>
        <translation>الـ %1 الأسوأ، و%2 أخرى</translation>
    </message>
    <message>
        <source>The best %1, and %2 more</source>
        <translation>الـ %1 الأفضل، و%2 أخرى</translation>
    </message>
    <message>
        <source>what is selected is not among these</source>
        <translation>المحدد ليس بينها</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>No ad group has a value for %1 in this period</source>
        <translation>لا قيمة لأي مجموعة إعلانية في %1 خلال هذه الفترة</translation>
    </message>
    <message>
        <source>Choose another metric or another period.</source>
        <translation>اختر مقياسًا آخر أو فترة أخرى.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>الحد الأدنى (95 %)</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>الحد الأعلى (95 %)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>agm::ConflictDialog</name>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>One field was changed elsewhere since, so the undo left it alone.</source>
        <translation>تغيّر حقل واحد في مكان آخر منذ ذلك، فتركه التراجع كما هو.</translation>
    </message>
    <message>
        <source>%1 fields were changed elsewhere since, so the undo left them alone.</source>
        <translation>تغيّرت %1 من الحقول في مكان آخر منذ ذلك، فتركها التراجع كما هي.</translation>
    </message>
    <message>
        <source>%1 Leave them as they are, or put the undo&apos;s value into your drafts and post it after the review.</source>
        <translation>%1 اتركها كما هي، أو ضع قيمة التراجع في مسوداتك وأرسلها بعد المراجعة.</translation>
    </message>
    <message>
        <source>All into drafts</source>
        <translation>الكل إلى المسودات</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>ترك الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>كما تركه التغيير</translation>
    </message>
    <message>
        <source>Undo would write</source>
        <translation>ما سيكتبه التراجع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Put into drafts</source>
        <translation>وضع في المسودات</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ترك كما هو</translation>
    </message>
    <message>
        <source>Put 1 field into drafts</source>
        <translation>وضع حقل واحد في المسودات</translation>
    </message>
    <message>
        <source>Put %1 fields into drafts</source>
        <translation>وضع %1 من الحقول في المسودات</translation>
    </message>
    <message>
        <source>Choose at least one field first.</source>
        <translation>اختر أولًا حقلًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>agm::ConnectionFindings</name>
    <message>
        <source>See campaigns and ad groups</source>
        <translation>رؤية الحملات والمجموعات الإعلانية</translation>
    </message>
    <message>
        <source>See daily figures</source>
        <translation>رؤية الأرقام اليومية</translation>
    </message>
    <message>
        <source>Pause, resume and change ad groups</source>
        <translation>إيقاف المجموعات الإعلانية مؤقتًا واستئنافها وتغييرها</translation>
    </message>
    <message>
        <source>Make ad groups</source>
        <translation>إنشاء مجموعات إعلانية</translation>
    </message>
    <message>
        <source>See audiences</source>
        <translation>رؤية الجماهير</translation>
    </message>
    <message>
        <source>The connection works. This key may read the ad groups and change them.</source>
        <translation>الاتصال يعمل. يجوز لهذا المفتاح قراءة المجموعات الإعلانية وتغييرها.</translation>
    </message>
    <message>
        <source>The connection works. This key may read the ad groups, but not pause or change them.</source>
        <translation>الاتصال يعمل. يجوز لهذا المفتاح قراءة المجموعات الإعلانية، لكن لا يجوز له إيقافها أو تغييرها.</translation>
    </message>
    <message>
        <source>The server answers, but this key may not read the ad groups. Ask for a key with ad_campaign:basic:read.</source>
        <translation>يرد الخادم، لكن لا يجوز لهذا المفتاح قراءة المجموعات الإعلانية. اطلب مفتاحًا له ad_campaign:basic:read.</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✖ %1: not allowed</source>
        <translation>✖ %1: غير مسموح</translation>
    </message>
    <message>
        <source>? %1: could not be told</source>
        <translation>? %1: تعذّرت معرفة ذلك</translation>
    </message>
</context>
<context>
    <name>agm::ConnectionTest</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>أُلغي الاختبار.</translation>
    </message>
</context>
<context>
    <name>agm::CountriesField</name>
    <message>
        <source>United States, DE</source>
        <translation>الولايات المتحدة, DE</translation>
    </message>
</context>
<context>
    <name>agm::CreateDialog</name>
    <message>
        <source>New ad group</source>
        <translation>مجموعة إعلانية جديدة</translation>
    </message>
    <message>
        <source>No loaded campaign is called “%1”. Choose one of the list.</source>
        <translation>لا حملة محمّلة باسم «%1». اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The campaign owns the budget: %1.</source>
        <translation>الميزانية على مستوى الحملة: %1.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>فُهم على أنه %1</translation>
    </message>
    <message>
        <source>Not a country: %1. Type its name or its code.</source>
        <translation>ليس بلدًا: %1. اكتب اسمه أو رمزه.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ يوم</translation>
    </message>
    <message>
        <source>Only when conversions happen in messages.</source>
        <translation>فقط إذا كانت التحويلات تحدث في الرسائل.</translation>
    </message>
    <message>
        <source>Lowest cost has no target.</source>
        <translation>ليس لأقل تكلفة هدف.</translation>
    </message>
    <message>
        <source>A copy of “%1” · nothing is sent before the review</source>
        <translation>نسخة من «%1» · لا يُرسل شيء قبل المراجعة</translation>
    </message>
    <message>
        <source>From scratch · nothing is sent before the review</source>
        <translation>من البداية · لا يُرسل شيء قبل المراجعة</translation>
    </message>
    <message>
        <source>Copy of an ad group: %1</source>
        <translation>نسخة من مجموعة إعلانية: %1</translation>
    </message>
    <message>
        <source>New ad group: %1</source>
        <translation>مجموعة إعلانية جديدة: %1</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>مراجعة وإنشاء</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>لم يُدخل شيء بعد</translation>
    </message>
    <message>
        <source>It will be created active, and may spend at once</source>
        <translation>ستُنشأ نشطة، وقد تنفق فورًا</translation>
    </message>
    <message>
        <source>It will be created paused</source>
        <translation>ستُنشأ موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>Cam&amp;paign</source>
        <translation>الح&amp;ملة</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>اكتب جزءًا من عنوانها</translation>
    </message>
    <message>
        <source>&amp;Budget type</source>
        <translation>&amp;نوع الميزانية</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>المي&amp;زانية</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>Starts as soon as it is active</source>
        <translation>تبدأ فور أن تصبح نشطة</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>النها&amp;ية</translation>
    </message>
    <message>
        <source>Runs until paused</source>
        <translation>تعمل حتى تُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Optimization goal</source>
        <translation>&amp;هدف التحسين</translation>
    </message>
    <message>
        <source>Conversion &amp;location</source>
        <translation>مو&amp;قع التحويل</translation>
    </message>
    <message>
        <source>Con&amp;version event</source>
        <translation>ح&amp;دث التحويل</translation>
    </message>
    <message>
        <source>&amp;Message apps</source>
        <translation>&amp;تطبيقات المراسلة</translation>
    </message>
    <message>
        <source>Bid strateg&amp;y</source>
        <translation>ا&amp;ستراتيجية المزايدة</translation>
    </message>
    <message>
        <source>Cost target or &amp;cap</source>
        <translation>هدف التكلفة أو سق&amp;فها</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>لكل نتيجة</translation>
    </message>
    <message>
        <source>Cou&amp;ntries</source>
        <translation>الب&amp;لدان</translation>
    </message>
    <message>
        <source>Names or codes, with commas between. The rest of the targeting can be edited on the draft.</source>
        <translation>أسماء أو رموز بينها فواصل (,). يمكن تحرير باقي الاستهداف في المسودة.</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>المحتوى الديناميكي</translation>
    </message>
    <message>
        <source>Combine the parts of the &amp;ads automatically</source>
        <translation>الجمع بين أ&amp;جزاء الإعلانات تلقائيًا</translation>
    </message>
    <message>
        <source>Fixed after creation.</source>
        <translation>ثابت بعد الإنشاء.</translation>
    </message>
</context>
<context>
    <name>agm::Database</name>
    <message>
        <source>The local store is not open.</source>
        <translation>المخزن المحلي غير مفتوح.</translation>
    </message>
    <message>
        <source>The local store was opened before.</source>
        <translation>فُتح المخزن المحلي من قبل.</translation>
    </message>
</context>
<context>
    <name>agm::DeleteDialog</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>وواحدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A paused ad group spends nothing and can be resumed later.</source>
        <translation>لا يمكن التراجع عن الحذف. المجموعة الإعلانية الموقوفة مؤقتًا لا تنفق شيئًا ويمكن استئنافها لاحقًا.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>إيقاف مؤقت بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Pause %1 instead</source>
        <translation>إيقاف %1 مؤقتًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type %1, the number of ad groups, to delete them:</source>
        <translation>اكتب %1، عدد المجموعات الإعلانية، لحذفها:</translation>
    </message>
    <message>
        <source>That is not %1. Nothing is deleted.</source>
        <translation>هذا ليس %1. لا يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryDialog</name>
    <message>
        <source>Why is it not delivering?</source>
        <translation>لماذا لا تُعرض؟</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryFilters</name>
    <message>
        <source>With issues</source>
        <translation>ذات مشكلات</translation>
    </message>
    <message>
        <source>No delivery</source>
        <translation>بلا عرض</translation>
    </message>
    <message>
        <source>No impression in the stats window.</source>
        <translation>لا مرات ظهور في الفترة.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Prepared changes that have not been posted.</source>
        <translation>تغييرات معدّة لم تُرسل.</translation>
    </message>
</context>
<context>
    <name>agm::DeliveryWords</name>
    <message>
        <source>The ad group is switched on.</source>
        <translation>المجموعة الإعلانية مشغّلة.</translation>
    </message>
    <message>
        <source>Its campaign is on.</source>
        <translation>حملتها مشغّلة.</translation>
    </message>
    <message>
        <source>It has started and has not ended.</source>
        <translation>بدأت ولم تنتهِ.</translation>
    </message>
    <message>
        <source>There is a budget.</source>
        <translation>هناك ميزانية.</translation>
    </message>
    <message>
        <source>The server names no trouble with its ads.</source>
        <translation>لا يذكر الخادم مشكلة في إعلاناتها.</translation>
    </message>
    <message>
        <source>The server reports no issue.</source>
        <translation>لا يبلّغ الخادم عن مشكلة.</translation>
    </message>
    <message>
        <source>The cost target, if there is one, is not below what results cost.</source>
        <translation>هدف التكلفة، إن وُجد، ليس أقل من تكلفة النتائج.</translation>
    </message>
    <message>
        <source>Places and ages are not unusually narrow.</source>
        <translation>الأماكن والأعمار ليست ضيقة على غير المعتاد.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>المزايدة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>slows delivery</source>
        <translation>يبطئ العرض</translation>
    </message>
    <message>
        <source>stops delivery</source>
        <translation>يوقف العرض</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The ad group is paused. Resume it (%1).</source>
        <translation>المجموعة الإعلانية موقوفة مؤقتًا. استأنفها (%1).</translation>
    </message>
    <message>
        <source>The review rejected it. Read the issues below, change what they name, and it is reviewed again.</source>
        <translation>رفضتها المراجعة. اقرأ المشكلات في الأسفل وغيّر ما تذكره، فتُراجَع من جديد.</translation>
    </message>
    <message>
        <source>It is still being copied. Wait and refresh (%1).</source>
        <translation>ما زالت قيد النسخ. انتظر وحدّث (%1).</translation>
    </message>
    <message>
        <source>The server says “%1”, which this program does not know.</source>
        <translation>يقول الخادم «%1»، وهذا البرنامج لا يعرفه.</translation>
    </message>
    <message>
        <source>Its campaign is not loaded. Refresh (%1).</source>
        <translation>حملتها غير محمّلة. حدّث (%1).</translation>
    </message>
    <message>
        <source>Its campaign is not on: %1. Switch the campaign on in Whop.</source>
        <translation>حملتها غير مشغّلة: %1. شغّل الحملة في Whop.</translation>
    </message>
    <message>
        <source>The campaign&apos;s payment failed. Mend the payment in Whop.</source>
        <translation>فشل دفع الحملة. أصلح الدفع في Whop.</translation>
    </message>
    <message>
        <source>It starts only on %1. An earlier start is set in the schedule (%2).</source>
        <translation>لا تبدأ إلا في %1. تُحدَّد بداية أبكر في الجدول الزمني (%2).</translation>
    </message>
    <message>
        <source>It ended on %1. A later end is set in the schedule (%2).</source>
        <translation>انتهت في %1. تُحدَّد نهاية متأخرة أكثر في الجدول الزمني (%2).</translation>
    </message>
    <message>
        <source>It ends on %1, within a day. A later end is set in the schedule (%2).</source>
        <translation>تنتهي في %1، خلال يوم. تُحدَّد نهاية متأخرة أكثر في الجدول الزمني (%2).</translation>
    </message>
    <message>
        <source>The budget is zero. Set one (%1).</source>
        <translation>الميزانية صفر. حدّد ميزانية (%1).</translation>
    </message>
    <message>
        <source>The server does not say the budget.</source>
        <translation>لا يذكر الخادم الميزانية.</translation>
    </message>
    <message>
        <source>It has no ads. Add one in Whop.</source>
        <translation>ليس لها إعلانات. أضف إعلانًا في Whop.</translation>
    </message>
    <message>
        <source>All of its ads are switched off. Switch one on in Whop.</source>
        <translation>كل إعلاناتها متوقفة. شغّل واحدًا في Whop.</translation>
    </message>
    <message>
        <source>Its ads were rejected, or are in appeal. Change them in Whop.</source>
        <translation>رُفضت إعلاناتها أو هي قيد الاعتراض. غيّرها في Whop.</translation>
    </message>
    <message>
        <source>It is being prepared or reviewed. Wait and refresh (%1).</source>
        <translation>هي قيد الإعداد أو المراجعة. انتظر وحدّث (%1).</translation>
    </message>
    <message>
        <source>It gets too few results to learn. Fewer ad groups with larger budgets, or a goal that happens more often, help.</source>
        <translation>نتائجها أقل من أن تتعلّم. يفيد تقليل المجموعات الإعلانية مع ميزانيات أكبر، أو هدف يحدث أكثر.</translation>
    </message>
    <message>
        <source>The server does not say how its ads are doing. Look at them in Whop.</source>
        <translation>لا يقول الخادم كيف حال إعلاناتها. انظر إليها في Whop.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The cost target is %1, and a result cost %2 in this window: bids may be too low to win. Raise the target (%3), or accept less.</source>
        <translation>هدف التكلفة %1، وكلّفت النتيجة %2 في هذه الفترة: قد تكون المزايدات أقل من أن تفوز. ارفع الهدف (%3) أو اقبل بأقل.</translation>
    </message>
    <message>
        <source>No place is targeted. Choose one in the targeting (%1).</source>
        <translation>لم يُستهدف أي مكان. اختر مكانًا في الاستهداف (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln years of age are targeted. Widen them in the targeting (%1).</source>
        <translation>
            <numerusform>تُستهدف %Ln سنة فقط من الأعمار. وسّعها في الاستهداف (%1).</numerusform>
            <numerusform>تُستهدف سنة واحدة فقط من الأعمار. وسّعها في الاستهداف (%1).</numerusform>
            <numerusform>تُستهدف سنتان فقط من الأعمار. وسّعها في الاستهداف (%1).</numerusform>
            <numerusform>تُستهدف %Ln سنوات فقط من الأعمار. وسّعها في الاستهداف (%1).</numerusform>
            <numerusform>تُستهدف %Ln سنة فقط من الأعمار. وسّعها في الاستهداف (%1).</numerusform>
            <numerusform>تُستهدف %Ln سنة فقط من الأعمار. وسّعها في الاستهداف (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is delivered because of: %1.</source>
        <translation>لا يُعرض شيء بسبب: %1.</translation>
    </message>
    <message>
        <source>Nothing stops it. Delivery is held back by: %1.</source>
        <translation>لا شيء يوقفها. يعيق العرض: %1.</translation>
    </message>
    <message>
        <source>Nothing was found that stops or slows it. A new ad group may need some hours to begin.</source>
        <translation>لم يوجد ما يوقفها أو يبطئها. قد تحتاج مجموعة إعلانية جديدة إلى بضع ساعات لتبدأ.</translation>
    </message>
</context>
<context>
    <name>agm::DesktopNotifier</name>
    <message>
        <source>Show rows</source>
        <translation>عرض الصفوف</translation>
    </message>
</context>
<context>
    <name>agm::DraftBook</name>
    <message>
        <source>The drafts of these ad groups could not be read and were left where they are: %1.</source>
        <translation>تعذّرت قراءة مسودات هذه المجموعات الإعلانية وتُركت في مكانها: %1.</translation>
    </message>
    <message>
        <source>Discard a field</source>
        <translation>تجاهل حقل</translation>
    </message>
    <message>
        <source>Discard all drafts</source>
        <translation>تجاهل كل المسودات</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بقيمتي</translation>
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
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>As &amp;paused copies</source>
        <translation>كنسخ &amp;موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Every setting is copied, the ads are not. The copies are drafts first, and are reviewed before anything is sent.</source>
        <translation>تُنسخ كل الإعدادات ولا تُنسخ الإعلانات. النسخ مسودات أولًا، وتُراجَع قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>With their ads, by the &amp;server</source>
        <translation>مع إعلاناتها، بواسطة ال&amp;خادم</translation>
    </message>
    <message>
        <source>The committed daily spend does not change.</source>
        <translation>لا يتغير الإنفاق اليومي الملتزَم به.</translation>
    </message>
    <message>
        <source>The committed daily spend changes by %1.</source>
        <translation>يتغير الإنفاق اليومي الملتزَم به بمقدار %1.</translation>
    </message>
    <message>
        <source>Each copy runs or rests as its source does. It is sent at once and can only be taken back by deleting the copies. Not every account offers it. %1</source>
        <translation>كل نسخة تعمل أو تتوقف كمصدرها. تُرسل فورًا ولا يمكن سحبها إلا بحذف النسخ. لا يتيح ذلك كل حساب. %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put %1 into drafts</source>
        <translation>وضع %1 في المسودات</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>نسخة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1 (%2)</source>
        <translation>تكرار %1 (%2)</translation>
    </message>
</context>
<context>
    <name>agm::EditController</name>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
    <message>
        <source>Select ad groups in the table first.</source>
        <translation>حدد أولًا مجموعات إعلانية في الجدول.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>Mark %1 for deletion</source>
        <translation>وضع علامة للحذف على %1</translation>
    </message>
</context>
<context>
    <name>agm::EditorDialog</name>
    <message>
        <source>One field cannot be read: see ✖.</source>
        <translation>حقل واحد لا يمكن قراءته: انظر ✖.</translation>
    </message>
    <message>
        <source>%1 fields cannot be read: see ✖.</source>
        <translation>%1 من الحقول لا يمكن قراءتها: انظر ✖.</translation>
    </message>
    <message>
        <source>Cannot be told until every field can be read.</source>
        <translation>لا يمكن معرفته إلى أن تُقرأ كل الحقول.</translation>
    </message>
    <message>
        <source>%1. The review holds back what is marked ✖.</source>
        <translation>%1. تحتجز المراجعة ما عليه علامة ✖.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>حف&amp;ظ كمسودة</translation>
    </message>
    <message>
        <source>Review and post</source>
        <translation>مراجعة وإرسال</translation>
    </message>
    <message>
        <source>Review and post 1 change</source>
        <translation>مراجعة وإرسال تغيير واحد</translation>
    </message>
    <message>
        <source>Review and post %1 changes</source>
        <translation>مراجعة وإرسال %1 من التغييرات</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>1 field changed</source>
        <translation>تغيّر حقل واحد</translation>
    </message>
    <message>
        <source>%1 fields changed</source>
        <translation>تغيّرت %1 من الحقول</translation>
    </message>
    <message>
        <source>%1, and every ad group has that value already</source>
        <translation>%1، ولدى كل مجموعة إعلانية تلك القيمة بالفعل</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>حملة واحدة</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 حملة</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 · mixed values stay as they are unless touched</source>
        <translation>%1 · تبقى القيم المختلطة كما هي ما لم تُلمس</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>Nothing of what you entered here has been kept as a draft.</source>
        <translation>لم يُحفظ شيء مما أدخلته هنا كمسودة.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>agm::EffectCard</name>
    <message>
        <source>Effect on the committed daily spend</source>
        <translation>الأثر في الإنفاق اليومي الملتزَم به</translation>
    </message>
    <message>
        <source>%1 per day, no change</source>
        <translation>%1 في اليوم، بلا تغيير</translation>
    </message>
    <message>
        <source>%1 → %2   %3 per day</source>
        <translation>‏%1 ‏←‏ %2   %3 في اليوم</translation>
    </message>
    <message>
        <source>Nothing is committed, no change</source>
        <translation>لا التزام بشيء، بلا تغيير</translation>
    </message>
    <message>
        <source>Worst day %1</source>
        <translation>أسوأ يوم %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Lifetime budgets apart: %1</source>
        <translation>ميزانيات مدى الحياة على حدة: %1</translation>
    </message>
    <message>
        <source>Lifetime budgets apart: %1 → %2</source>
        <translation>‏ميزانيات مدى الحياة على حدة: %1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Unknown for %1</source>
        <translation>غير معروف لـ %1</translation>
    </message>
    <message>
        <source>Unknown for 1 campaign budget</source>
        <translation>غير معروف لميزانية حملة واحدة</translation>
    </message>
    <message>
        <source>Unknown for %1 campaign budgets</source>
        <translation>غير معروف لـ %1 من ميزانيات الحملات</translation>
    </message>
</context>
<context>
    <name>agm::EnvironmentBadge</name>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>بيئة اختبار</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>CUSTOM</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>CUSTOM %1</source>
        <translation>مخصص %1</translation>
    </message>
    <message>
        <source>The demo account lives on this computer. No real money is spent.</source>
        <translation>يوجد الحساب التجريبي على هذا الكمبيوتر. لا يُنفق مال حقيقي.</translation>
    </message>
    <message>
        <source>Whop&apos;s sandbox. No real money is spent.</source>
        <translation>بيئة اختبار Whop. لا يُنفق مال حقيقي.</translation>
    </message>
    <message>
        <source>A real account. Changes here spend or stop real money.</source>
        <translation>حساب حقيقي. التغييرات هنا تنفق مالًا حقيقيًا أو توقفه.</translation>
    </message>
    <message>
        <source>A server on this computer (%1).</source>
        <translation>خادم على هذا الكمبيوتر (%1).</translation>
    </message>
    <message>
        <source>Another server (%1). Take its money for real.</source>
        <translation>خادم آخر (%1). اعتبر ماله حقيقيًا.</translation>
    </message>
</context>
<context>
    <name>agm::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>As &amp;shown: %1</source>
        <translation>كما &amp;تظهر: %1</translation>
    </message>
    <message>
        <source>Se&amp;lected: %1</source>
        <translation>الم&amp;حددة: %1</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>ال&amp;كل: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>As s&amp;hown, in this order: %Ln columns</source>
        <translation>
            <numerusform>كما ت&amp;ظهر، بهذا الترتيب: %Ln عمود</numerusform>
            <numerusform>كما ت&amp;ظهر، بهذا الترتيب: عمود واحد</numerusform>
            <numerusform>كما ت&amp;ظهر، بهذا الترتيب: عمودان</numerusform>
            <numerusform>كما ت&amp;ظهر، بهذا الترتيب: %Ln أعمدة</numerusform>
            <numerusform>كما ت&amp;ظهر، بهذا الترتيب: %Ln عمودًا</numerusform>
            <numerusform>كما ت&amp;ظهر، بهذا الترتيب: %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every attribute of the API</source>
        <translation>كل &amp;سمات API</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>الأسماء والكلمات</translation>
    </message>
    <message>
        <source>Of the A&amp;PI, such as budget_amount</source>
        <translation>م&amp;ن API، مثل budget_amount</translation>
    </message>
    <message>
        <source>As shown, such as “%1”</source>
        <translation>كما تظهر، مثل «%1»</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;CSV, which can be read back with changes</source>
        <translation>CSV، ويمكن إعادة &amp;قراءته مع التغييرات</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark, by which Excel knows UTF-8</source>
        <translation>مع علامة ترتيب ال&amp;بايت (BOM)، التي يعرف بها Excel ترميز UTF-8</translation>
    </message>
    <message>
        <source>Spreadsheet (&amp;XLSX), with formats for numbers and times</source>
        <translation>&amp;جدول بيانات (XLSX)، بتنسيقات للأرقام والأوقات</translation>
    </message>
    <message>
        <source>Times are in UTC. What is undefined or not known stays empty. The ID is always there.</source>
        <translation>الأوقات بتوقيت UTC. يبقى غير المعرّف أو غير المعروف فارغًا. المعرّف موجود دائمًا.</translation>
    </message>
    <message>
        <source>%1 with drafts are written as they are shown, that is with the drafts.</source>
        <translation>بمسودات: %1. تُكتب كما تظهر، أي مع المسودات.</translation>
    </message>
    <message>
        <source>Figures of this stats window are still loading; those that are missing stay empty.</source>
        <translation>ما زالت أرقام هذه الفترة قيد التحميل؛ ويبقى الناقص منها فارغًا.</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>الصفوف المكتوبة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>agm::FacetButton</name>
    <message>
        <source>1 ad group</source>
        <translation>مجموعة إعلانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>مجموعة إعلانية واحدة</numerusform>
            <numerusform>مجموعتان إعلانيتان</numerusform>
            <numerusform>%Ln مجموعات إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
            <numerusform>%Ln مجموعة إعلانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::FallbackSecretStore</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, or none is running: keys are kept for this session only.</source>
        <translation>لا يوفر هذا الكمبيوتر سلسلة مفاتيح، أو لا تعمل أي منها: تُحفظ المفاتيح لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>agm::FieldRow</name>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاء كما هو</translation>
    </message>
    <message>
        <source>Takes back what you changed here.</source>
        <translation>يعيد ما غيّرته هنا.</translation>
    </message>
    <message>
        <source>Keep as it is: %1</source>
        <translation>إبقاء كما هو: %1</translation>
    </message>
</context>
<context>
    <name>agm::FigureActions</name>
    <message>
        <source>Re&amp;view of the period</source>
        <translation>مرا&amp;جعة الفترة</translation>
    </message>
    <message>
        <source>Ad &amp;groups</source>
        <translation>المجموعات الإعلا&amp;نية</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>المخ&amp;ططات</translation>
    </message>
    <message>
        <source>Cost &amp;targets…</source>
        <translation>&amp;أهداف التكلفة…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>تصدير ال&amp;تقرير…</translation>
    </message>
</context>
<context>
    <name>agm::FigureDesk</name>
    <message>
        <source>A report is being written.</source>
        <translation>يُكتب تقرير.</translation>
    </message>
    <message>
        <source>There is no review yet: load an account first.</source>
        <translation>لا توجد مراجعة بعد: حمّل حسابًا أولًا.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
</context>
<context>
    <name>agm::FilterAssist</name>
    <message>
        <source>Character %1: %2</source>
        <comment>place in the text: what is wrong</comment>
        <translation>الحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::FilterBuilder</name>
    <message>
        <source>Build a filter</source>
        <translation>إنشاء عامل تصفية</translation>
    </message>
    <message>
        <source>Show ad groups where</source>
        <translation>عرض المجموعات الإعلانية إذا</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>تحققت كل هذه الشروط</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>تحقق واحد على الأقل من هذه الشروط</translation>
    </message>
    <message>
        <source>No condition: every ad group is shown.</source>
        <translation>لا شرط: تُعرض كل مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>%1 match.</source>
        <comment>14 ad groups match.</comment>
        <translation>%1 تطابق.</translation>
    </message>
    <message>
        <source>%1 match what is finished so far.</source>
        <translation>%1 تطابق ما اكتمل حتى الآن.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>Show 14 ad groups</comment>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>agm::FilterConditionList</name>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة شروط</translation>
    </message>
    <message>
        <source>and at least one of these:</source>
        <translation>وواحد على الأقل من هذه:</translation>
    </message>
    <message>
        <source>or all of these:</source>
        <translation>أو كل هذه:</translation>
    </message>
</context>
<context>
    <name>agm::FilterConditionRow</name>
    <message>
        <source>not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>Turns the condition round: what does not match is shown.</source>
        <translation>يعكس الشرط: يُعرض ما لا يطابق.</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation>نص عامل التصفية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>title, ID or campaign contains</source>
        <translation>العنوان أو المعرّف أو الحملة يحتوي على</translation>
    </message>
    <message>
        <source>Write a word or a phrase.</source>
        <translation>اكتب كلمة أو عبارة.</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <translation>اكتب عامل تصفية.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>تنقص قيمة.</translation>
    </message>
    <message>
        <source>This is more than one value. Put a phrase in quotation marks.</source>
        <translation>هذه أكثر من قيمة واحدة. ضع العبارة بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>agm::FilterController</name>
    <message>
        <source>The pattern needs too many steps for some titles. Write it simpler: nothing like (a+)+, where a repetition stands in a repetition.</source>
        <translation>يحتاج النمط إلى خطوات كثيرة جدًا لبعض العناوين. اكتبه أبسط: لا شيء مثل (a+)+، حيث يقع تكرار داخل تكرار.</translation>
    </message>
    <message>
        <source>Until then every ad group is shown.</source>
        <translation>حتى ذلك الحين تُعرض كل مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>Until then the table shows: %1</source>
        <translation>حتى ذلك الحين يعرض الجدول: %1</translation>
    </message>
</context>
<context>
    <name>agm::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>agm::FilterTimeEdit</name>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>%1: kind of time</source>
        <translation>%1: نوع الوقت</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: الوحدة</translation>
    </message>
</context>
<context>
    <name>agm::FilterValueEdit</name>
    <message>
        <source>50 or 50usd</source>
        <translation>50 أو 50usd</translation>
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
        <translation>كلمات بينها فواصل (,)</translation>
    </message>
    <message>
        <source>words or a number</source>
        <translation>كلمات أو رقم</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>agm::FilterWordsEdit</name>
    <message>
        <source>Another word, then Enter</source>
        <translation>كلمة أخرى، ثم Enter</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
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
        <translation>%1، الأول: %2</translation>
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
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>عنصر التحكم السابق</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>قائمة العنصر النشط</translation>
    </message>
    <message>
        <source>Copy, cut and paste in lists and texts</source>
        <translation>النسخ والقص واللصق في القوائم والنصوص</translation>
    </message>
    <message>
        <source>Leave a dialog, a menu, a message or a field</source>
        <translation>مغادرة نافذة حوار أو قائمة أو رسالة أو حقل</translation>
    </message>
    <message>
        <source>Table of ad groups</source>
        <translation>جدول المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Select the row or take it out</source>
        <translation>تحديد السطر أو إلغاء تحديده</translation>
    </message>
    <message>
        <source>Edit the cell, or show the details</source>
        <translation>تحرير الخلية أو عرض التفاصيل</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Take the value and edit the next cell</source>
        <translation>اعتماد القيمة وتحرير الخلية التالية</translation>
    </message>
    <message>
        <source>Go without selecting</source>
        <translation>التنقل بلا تحديد</translation>
    </message>
    <message>
        <source>First and last column</source>
        <translation>العمود الأول والأخير</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>السطر الأول والأخير</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>الانتقال إلى الجدول</translation>
    </message>
    <message>
        <source>Offer words</source>
        <translation>اقتراح كلمات</translation>
    </message>
    <message>
        <source>Clear, then leave</source>
        <translation>المسح ثم المغادرة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Show the view</source>
        <translation>إظهار العرض</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>التحريك لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Go along the points</source>
        <translation>التنقل بين النقاط</translation>
    </message>
    <message>
        <source>Go to another line or point</source>
        <translation>الانتقال إلى خط آخر أو نقطة أخرى</translation>
    </message>
    <message>
        <source>Next plot or point</source>
        <translation>الرسم التالي أو النقطة التالية</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>النقطة الأولى والأخيرة</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>تحريك المعروض</translation>
    </message>
    <message>
        <source>Show the ad group</source>
        <translation>إظهار المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Post this row or leave it out</source>
        <translation>نشر هذا السطر أو تركه</translation>
    </message>
    <message>
        <source>Go to the ad group of the row</source>
        <translation>الانتقال إلى المجموعة الإعلانية للسطر</translation>
    </message>
    <message>
        <source>Discard the row</source>
        <translation>تجاهل السطر</translation>
    </message>
    <message>
        <source>Of a conflict: keep mine</source>
        <translation>عند التعارض: الإبقاء على قيمتي</translation>
    </message>
    <message>
        <source>Of a conflict: keep theirs</source>
        <translation>عند التعارض: الإبقاء على القيمة الأخرى</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Undo the job</source>
        <translation>التراجع عن المهمة</translation>
    </message>
    <message>
        <source>Redo the job</source>
        <translation>إعادة المهمة</translation>
    </message>
</context>
<context>
    <name>agm::FunnelPane</name>
    <message>
        <source>Funnel</source>
        <translation>مسار التحويل</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>All ad groups</source>
        <translation>كل المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>%1 more result types: %2</source>
        <translation>%1 أنواع نتائج أخرى: %2</translation>
    </message>
    <message>
        <source>impressions, clicks or results</source>
        <translation>مرات ظهور أو نقرات أو نتائج</translation>
    </message>
    <message>
        <source>What is selected has no impressions in this period</source>
        <translation>ليس للمحدد مرات ظهور في هذه الفترة</translation>
    </message>
    <message>
        <source>No ad group has impressions in this period</source>
        <translation>ليس لأي مجموعة إعلانية مرات ظهور في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>اختر فترة أخرى.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Result type</source>
        <translation>نوع النتيجة</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Median CTR</source>
        <translation>وسيط CTR</translation>
    </message>
    <message>
        <source>Results per click</source>
        <translation>النتائج لكل نقرة</translation>
    </message>
    <message>
        <source>Median results per click</source>
        <translation>وسيط النتائج لكل نقرة</translation>
    </message>
</context>
<context>
    <name>agm::FunnelPanel</name>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>Median of the account&apos;s single ad groups with these results: %1</source>
        <translation>وسيط المجموعات الإعلانية المنفردة في الحساب ذات هذه النتائج: %1</translation>
    </message>
    <message>
        <source>%1 clicks of %2 impressions</source>
        <translation>%1 نقرة من %2 مرة ظهور</translation>
    </message>
    <message>
        <source>Results per click</source>
        <translation>النتائج لكل نقرة</translation>
    </message>
    <message>
        <source>%1 results for %2 clicks</source>
        <translation>%1 نتيجة مقابل %2 نقرة</translation>
    </message>
    <message>
        <source>Click to select its ad groups</source>
        <translation>انقر لتحديد مجموعاتها الإعلانية</translation>
    </message>
</context>
<context>
    <name>agm::GroupsPane</name>
    <message>
        <source>No ad groups to show</source>
        <translation>لا مجموعات إعلانية للعرض</translation>
    </message>
    <message>
        <source>The table is empty, or its filter matches nothing.</source>
        <translation>الجدول فارغ، أو عامل تصفيته لا يطابق شيئًا.</translation>
    </message>
</context>
<context>
    <name>agm::GuardQuestion</name>
    <message>
        <source>and 1 more</source>
        <translation>وواحدة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the total: look again at what changes.</source>
        <translation>%1 ليس الإجمالي: انظر مرة أخرى إلى ما يتغير.</translation>
    </message>
</context>
<context>
    <name>agm::GuardSettingsDialog</name>
    <message>
        <source>Limits of this account</source>
        <translation>حدود هذا الحساب</translation>
    </message>
    <message>
        <source>Below these limits a change is sent without a question and can be undone. Above them it is sent only when the new daily total is typed.</source>
        <translation>تحت هذه الحدود يُرسل التغيير بدون سؤال ويمكن التراجع عنه. وفوقها لا يُرسل إلا إذا كُتب الإجمالي اليومي الجديد.</translation>
    </message>
    <message>
        <source>Reset to the recommended limits</source>
        <translation>العودة إلى الحدود الموصى بها</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>حفظ الحدود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One edit, &amp;raise</source>
        <translation>تعديل واحد، &amp;زيادة</translation>
    </message>
    <message>
        <source>A larger raise of one amount asks. 0 % asks about every raise.</source>
        <translation>زيادة أكبر لمبلغ واحد تُسبق بسؤال. مع 0 % يُسأل عن كل زيادة.</translation>
    </message>
    <message>
        <source>One edit, &amp;cut</source>
        <translation>تعديل واحد، &amp;خفض</translation>
    </message>
    <message>
        <source>A larger cut of one amount asks. 100 % never asks about a cut.</source>
        <translation>خفض أكبر لمبلغ واحد يُسبق بسؤال. مع 100 % لا يُسأل عن أي خفض.</translation>
    </message>
    <message>
        <source>One job, &amp;amount per day</source>
        <translation>مهمة واحدة، ال&amp;مبلغ في اليوم</translation>
    </message>
    <message>
        <source>A job that raises the committed daily spend by more asks; counted in each currency on its own.</source>
        <translation>مهمة ترفع الإنفاق اليومي الملتزَم به بأكثر من ذلك تُسبق بسؤال؛ وتُحسب كل عملة على حدة.</translation>
    </message>
    <message>
        <source>One job, &amp;share</source>
        <translation>مهمة واحدة، ال&amp;حصة</translation>
    </message>
    <message>
        <source>The same as a share of the committed daily spend. The larger of the two counts.</source>
        <translation>الأمر نفسه كحصة من الإنفاق اليومي الملتزَم به. الأكبر من الاثنين هو المعتبر.</translation>
    </message>
    <message>
        <source>Within &amp;24 hours</source>
        <translation>خلال &amp;24 ساعة</translation>
    </message>
    <message>
        <source>Raises of one amount within 24 hours together, however small each of them is.</source>
        <translation>زيادات مبلغ واحد خلال 24 ساعة معًا، مهما صغرت كل منها.</translation>
    </message>
    <message>
        <source>Ask when a &amp;zero seems to be too many or too few</source>
        <translation>السؤال إذا بدا &amp;صفر زائدًا أو ناقصًا</translation>
    </message>
    <message>
        <source>Ask when a zero seems to be too many or too few</source>
        <translation>السؤال إذا بدا صفر زائدًا أو ناقصًا</translation>
    </message>
    <message>
        <source>185 → 1850 and 18500 → 185000 ask even where the limits above would let them pass.</source>
        <translation>‏185 ‏←‏ 1850 و18500 ‏←‏ 185000 تُسبق بسؤال حتى إذا سمحت بها الحدود أعلاه.</translation>
    </message>
    <message>
        <source>&amp;Worst-day factor</source>
        <translation>&amp;عامل أسوأ يوم</translation>
    </message>
    <message>
        <source>For the figure “Worst day” only, it never asks: on one day an ad network may spend up to this many times a daily budget.</source>
        <translation>لرقم «أسوأ يوم» فقط، ولا يسأل أبدًا: في يوم واحد قد تنفق شبكة الإعلانات حتى هذا العدد من أضعاف الميزانية اليومية.</translation>
    </message>
    <message>
        <source>the question about a zero</source>
        <translation>السؤال عن الصفر</translation>
    </message>
    <message>
        <source>This account spends real money, and these are looser than now or than recommended: %1. A slip costs more before anybody is asked.</source>
        <translation>ينفق هذا الحساب مالًا حقيقيًا، وهذه أوسع من الحالية أو من الموصى بها: %1. تكلّف الزلة أكثر قبل أن يُسأل أحد.</translation>
    </message>
    <message>
        <source>The limits were not saved: %1</source>
        <translation>لم تُحفظ الحدود: %1</translation>
    </message>
    <message>
        <source>The recommended limits: a large raise asks first.</source>
        <translation>الحدود الموصى بها: الزيادة الكبيرة تُسبق بسؤال.</translation>
    </message>
    <message>
        <source>Limits of your own; a raise above them asks first.</source>
        <translation>حدود خاصة بك؛ الزيادة فوقها تُسبق بسؤال.</translation>
    </message>
    <message>
        <source>Type a share such as %1 %.</source>
        <translation>اكتب حصة مثل %1 %.</translation>
    </message>
    <message>
        <source>It must be between 0 % and %1 %; without a sign.</source>
        <translation>يجب أن تكون بين 0 % و%1 %؛ بدون علامة.</translation>
    </message>
    <message>
        <source>Type a number such as %1.</source>
        <translation>اكتب رقمًا مثل %1.</translation>
    </message>
    <message>
        <source>This could mean %1. Write it without a sign between the digits.</source>
        <translation>قد يعني هذا %1. اكتبه بدون علامة بين الأرقام.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>It must not be above %1.</source>
        <translation>يجب ألا يتجاوز %1.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>يجب أن يكون بين %1 و%2.</translation>
    </message>
</context>
<context>
    <name>agm::GuideWindow</name>
    <message>
        <source>Every attribute</source>
        <translation>كل السمات</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>لا يحتوي الدليل على هذه الكلمات.</translation>
    </message>
    <message>
        <source>guide.md</source>
        <extracomment>Not shown: the file of resources/guide that has the guide in this language, such as guide.de.md.</extracomment>
        <translation>guide.ar.md</translation>
    </message>
</context>
<context>
    <name>agm::ImportChangesModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
</context>
<context>
    <name>agm::ImportDialog</name>
    <message>
        <source>1 line read</source>
        <translation>قُرئ سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read</source>
        <translation>
            <numerusform>قُرئ %Ln سطر</numerusform>
            <numerusform>قُرئ سطر واحد</numerusform>
            <numerusform>قُرئ سطران</numerusform>
            <numerusform>قُرئت %Ln أسطر</numerusform>
            <numerusform>قُرئ %Ln سطرًا</numerusform>
            <numerusform>قُرئ %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>file, reason</comment>
        <translation>لا يمكن استخدام %1. %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>%1 would change, in 1 value</source>
        <translation>تغييرات في %1، في قيمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change, in %Ln values</source>
        <translation>
            <numerusform>تغييرات في %1، في %Ln قيمة</numerusform>
            <numerusform>تغييرات في %1، في قيمة واحدة</numerusform>
            <numerusform>تغييرات في %1، في قيمتين</numerusform>
            <numerusform>تغييرات في %1، في %Ln قيم</numerusform>
            <numerusform>تغييرات في %1، في %Ln قيمة</numerusform>
            <numerusform>تغييرات في %1، في %Ln قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is refused</source>
        <translation>سطر واحد مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are refused</source>
        <translation>
            <numerusform>%Ln سطر مرفوض</numerusform>
            <numerusform>سطر واحد مرفوض</numerusform>
            <numerusform>سطران مرفوضان</numerusform>
            <numerusform>%Ln أسطر مرفوضة</numerusform>
            <numerusform>%Ln سطرًا مرفوضًا</numerusform>
            <numerusform>%Ln سطر مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste a sheet</source>
        <translation>لصق جدول</translation>
    </message>
    <message>
        <source>Import changes</source>
        <translation>استيراد التغييرات</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you accept becomes drafts, and nothing is sent before you review and post.</source>
        <translation>لم يتغير شيء بعد. ما تقبله يصبح مسودات، ولا يُرسل شيء قبل أن تراجع وترسل.</translation>
    </message>
    <message>
        <source>Passed over, because they cannot be changed: %1.</source>
        <translation>جرى تجاوزها لأنه لا يمكن تغييرها: %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Refused: such a line is left out as a whole; a column that is refused as a whole is left out of all lines.</source>
        <translation>المرفوض: يُستبعد سطر كهذا بأكمله؛ والعمود المرفوض بأكمله يُستبعد من كل الأسطر.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>&amp;Copy refused</source>
        <translation>&amp;نسخ المرفوض</translation>
    </message>
    <message>
        <source>&amp;Save refused…</source>
        <translation>&amp;حفظ المرفوض…</translation>
    </message>
    <message>
        <source>&amp;Make 1 draft value</source>
        <translation>إن&amp;شاء قيمة مسودة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln draft values</source>
        <translation>
            <numerusform>إن&amp;شاء %Ln قيمة مسودة</numerusform>
            <numerusform>إن&amp;شاء قيمة مسودة واحدة</numerusform>
            <numerusform>إن&amp;شاء قيمتي مسودة</numerusform>
            <numerusform>إن&amp;شاء %Ln قيم مسودة</numerusform>
            <numerusform>إن&amp;شاء %Ln قيمة مسودة</numerusform>
            <numerusform>إن&amp;شاء %Ln قيمة مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Make drafts and &amp;review…</source>
        <translation>إنشاء المسودات و&amp;مراجعتها…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Paste of a sheet</source>
        <translation>لصق جدول</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>حفظ المرفوض</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>What is refused is in %1.</source>
        <translation>المرفوض موجود في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::ImportRefusalsModel</name>
    <message>
        <source>all</source>
        <comment>lines</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>سبب الرفض</translation>
    </message>
</context>
<context>
    <name>agm::InsightDesk</name>
    <message>
        <source>Refresh to try again.</source>
        <translation>حدّث للمحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>agm::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 selected: spend</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Committed %1</source>
        <translation>الملتزَم به %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln unknown</source>
        <translation>
            <numerusform>%1 + %Ln غير معروفة</numerusform>
            <numerusform>%1 + واحدة غير معروفة</numerusform>
            <numerusform>%1 + اثنتان غير معروفتين</numerusform>
            <numerusform>%1 + %Ln غير معروفة</numerusform>
            <numerusform>%1 + %Ln غير معروفة</numerusform>
            <numerusform>%1 + %Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>What the ad groups that are on may spend in a day.</source>
        <translation>ما قد تنفقه المجموعات الإعلانية المشغّلة في اليوم.</translation>
    </message>
    <message>
        <source>What is done stays done; the rest is not sent.</source>
        <translation>ما تم يبقى؛ والباقي لا يُرسل.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>جارٍ التحميل… %1</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <comment>time, zone</comment>
        <translation>حتى %1 · %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>agm::JobOutcome</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Changed elsewhere since: %1. Nothing was overwritten; choose which value to keep.</source>
        <translation>تغيّر في مكان آخر منذ ذلك: %1. لم يُستبدل شيء؛ اختر القيمة التي تُحفظ.</translation>
    </message>
    <message>
        <source>The server accepted the request, but the ad group is still “%1”. Refresh and try again.</source>
        <translation>قبل الخادم الطلب، لكن المجموعة الإعلانية ما زالت «%1». حدّث وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server accepted the request, but did not take: %1. Read again, the ad group still has its former value there.</source>
        <translation>قبل الخادم الطلب، لكنه لم يأخذ: %1. عند قراءتها من جديد ما زالت للمجموعة الإعلانية قيمتها السابقة هناك.</translation>
    </message>
</context>
<context>
    <name>agm::JobResultsDialog</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Only what failed, was not sent or is not known</source>
        <translation>فقط ما فشل أو لم يُرسل أو غير معروف</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>and 1 other reason</source>
        <translation>وسبب آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other reasons</source>
        <translation>
            <numerusform>و%Ln سبب آخر</numerusform>
            <numerusform>وسبب آخر</numerusform>
            <numerusform>وسببان آخران</numerusform>
            <numerusform>و%Ln أسباب أخرى</numerusform>
            <numerusform>و%Ln سببًا آخر</numerusform>
            <numerusform>و%Ln سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>لم يفشل شيء.</translation>
    </message>
    <message>
        <source>The job is still running.</source>
        <translation>ما زالت المهمة جارية.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone.</source>
        <translation>لا يمكن التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <translation>لم يبقَ ما يُتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>agm::JobResultsModel</name>
    <message>
        <source>%1: %2 → %3.</source>
        <comment>field, before and after</comment>
        <translation>‏%1: %2 ‏←‏ %3.</translation>
    </message>
    <message>
        <source>%1: expected “%2”, found “%3”, was to become “%4”.</source>
        <comment>field and three values</comment>
        <translation>%1: المتوقّع «%2»، الموجود «%3»، كان سيصبح «%4».</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
</context>
<context>
    <name>agm::JobSentence</name>
    <message>
        <source>Pausing</source>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>جارٍ الاستئناف</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>جارٍ التغيير</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>جارٍ الإنشاء</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>قيد التكرار</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>أُوقفت مؤقتًا: %1</translation>
    </message>
    <message>
        <source>Resumed %1</source>
        <translation>استُؤنفت: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذفت: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تغيّرت: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئت: %1</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>كُررت: %1</translation>
    </message>
    <message>
        <source>No ad group was paused.</source>
        <translation>لم تُوقف أي مجموعة إعلانية مؤقتًا.</translation>
    </message>
    <message>
        <source>No ad group was resumed.</source>
        <translation>لم تُستأنف أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>No ad group was deleted.</source>
        <translation>لم تُحذف أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>No ad group was changed.</source>
        <translation>لم تتغير أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>No ad group was created.</source>
        <translation>لم تُنشأ أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>No ad group was duplicated.</source>
        <translation>لم تُكرر أي مجموعة إعلانية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln تمت</numerusform>
            <numerusform>تمت واحدة</numerusform>
            <numerusform>تمت اثنتان</numerusform>
            <numerusform>%Ln تمت</numerusform>
            <numerusform>%Ln تمت</numerusform>
            <numerusform>%Ln تمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>واحدة غير معروفة</numerusform>
            <numerusform>اثنتان غير معروفتين</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling… %1, waiting for %2</source>
        <translation>جارٍ الإلغاء… %1، بانتظار %2</translation>
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
            <numerusform>%1، %Ln فشلت</numerusform>
            <numerusform>%1، فشلت واحدة</numerusform>
            <numerusform>%1، فشلت اثنتان</numerusform>
            <numerusform>%1، %Ln فشلت</numerusform>
            <numerusform>%1، %Ln فشلت</numerusform>
            <numerusform>%1، %Ln فشلت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>لم يُرسل شيء: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Paused 12 ad groups / money</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>1 was so already.</source>
        <translation>واحدة كانت كذلك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>%Ln كانت كذلك بالفعل.</numerusform>
            <numerusform>واحدة كانت كذلك بالفعل.</numerusform>
            <numerusform>اثنتان كانتا كذلك بالفعل.</numerusform>
            <numerusform>%Ln كانت كذلك بالفعل.</numerusform>
            <numerusform>%Ln كانت كذلك بالفعل.</numerusform>
            <numerusform>%Ln كانت كذلك بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln فشلت.</numerusform>
            <numerusform>فشلت واحدة.</numerusform>
            <numerusform>فشلت اثنتان.</numerusform>
            <numerusform>%Ln فشلت.</numerusform>
            <numerusform>%Ln فشلت.</numerusform>
            <numerusform>%Ln فشلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 the outcome is not known: the answer was lost.</source>
        <translation>نتيجة واحدة غير معروفة: ضاع الرد.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln the outcome is not known: the answers were lost.</source>
        <translation>
            <numerusform>نتيجة %Ln غير معروفة: ضاعت الردود.</numerusform>
            <numerusform>نتيجة واحدة غير معروفة: ضاع الرد.</numerusform>
            <numerusform>نتيجة اثنتين غير معروفة: ضاع الردان.</numerusform>
            <numerusform>نتيجة %Ln غير معروفة: ضاعت الردود.</numerusform>
            <numerusform>نتيجة %Ln غير معروفة: ضاعت الردود.</numerusform>
            <numerusform>نتيجة %Ln غير معروفة: ضاعت الردود.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was not sent.</source>
        <translation>واحدة لم تُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln لم تُرسل.</numerusform>
            <numerusform>واحدة لم تُرسل.</numerusform>
            <numerusform>اثنتان لم تُرسلا.</numerusform>
            <numerusform>%Ln لم تُرسل.</numerusform>
            <numerusform>%Ln لم تُرسل.</numerusform>
            <numerusform>%Ln لم تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often / reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Was paused already</source>
        <translation>كانت موقوفة بالفعل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Was active already</source>
        <translation>كانت نشطة بالفعل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>كانت كذلك بالفعل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>كُررت</translation>
    </message>
    <message>
        <source>Pausing %1…</source>
        <translation>جارٍ إيقاف %1 مؤقتًا…</translation>
    </message>
    <message>
        <source>Resuming %1…</source>
        <translation>جارٍ استئناف %1…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>جارٍ حذف %1…</translation>
    </message>
    <message>
        <source>Changing %1…</source>
        <translation>جارٍ تغيير %1…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>جارٍ إنشاء %1…</translation>
    </message>
    <message>
        <source>Duplicating %1…</source>
        <translation>جارٍ تكرار %1…</translation>
    </message>
</context>
<context>
    <name>agm::JournalController</name>
    <message>
        <source>A job is still being sent. Wait until it is done, or cancel it.</source>
        <translation>ما زالت مهمة تُرسل. انتظر حتى تكتمل أو ألغها.</translation>
    </message>
    <message>
        <source>%1 cannot come back: the job deleted them. The journal offers a paused copy of each.</source>
        <translation>لا يمكن أن تعود %1: حذفتها المهمة. يقدّم السجل نسخة موقوفة مؤقتًا من كل منها.</translation>
    </message>
    <message>
        <source>It is not known whether the change of %1 happened; they are left alone.</source>
        <translation>لا يُعرف هل حدث تغيير %1؛ وتُترك كما هي.</translation>
    </message>
    <message>
        <source>The journal holds no settings of this ad group.</source>
        <translation>ليس في السجل إعدادات لهذه المجموعة الإعلانية.</translation>
    </message>
    <message>
        <source>Copy of a deleted ad group</source>
        <translation>نسخة من مجموعة إعلانية محذوفة</translation>
    </message>
    <message>
        <source>Undo what was changed elsewhere</source>
        <translation>التراجع عما تغيّر في مكان آخر</translation>
    </message>
</context>
<context>
    <name>agm::JournalDialog</name>
    <message>
        <source>Choose a change first.</source>
        <translation>اختر تغييرًا أولًا.</translation>
    </message>
    <message>
        <source>A deleted ad group cannot come back. Make a paused copy instead.</source>
        <translation>المجموعة الإعلانية المحذوفة لا تعود. أنشئ بدلًا منها نسخة موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>A copy that the server made is not taken back. Delete it in the table.</source>
        <translation>النسخة التي أنشأها الخادم لا يُتراجع عنها. احذفها في الجدول.</translation>
    </message>
    <message>
        <source>This took another change back. Use Redo to do that one again.</source>
        <translation>هذا تراجعٌ عن تغيير آخر. استخدم الإعادة لتنفيذ ذلك من جديد.</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>لم يكتمل.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>لم يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Open a change and choose an ad group first.</source>
        <translation>افتح تغييرًا واختر مجموعة إعلانية أولًا.</translation>
    </message>
    <message>
        <source>Its outcome is not known. It is asked for at the next start.</source>
        <translation>نتيجته غير معروفة. يُسأل عنها عند البدء التالي.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>لم تتغير.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>لم يُتراجع عنها.</translation>
    </message>
    <message>
        <source>Some of it was taken back already; only the rest changes.</source>
        <translation>تم التراجع عن بعضه بالفعل؛ ويتغير الباقي فقط.</translation>
    </message>
    <message>
        <source>Writes back what was there before, where nobody changed it since.</source>
        <translation>يعيد كتابة ما كان من قبل، حيث لم يغيّره أحد منذ ذلك.</translation>
    </message>
    <message>
        <source>Only the selected ad groups of this change.</source>
        <translation>المجموعات الإعلانية المحددة من هذا التغيير فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln ad groups</source>
        <translation>
            <numerusform>تراجع عن %Ln مجموعة إعلانية</numerusform>
            <numerusform>تراجع عن مجموعة إعلانية</numerusform>
            <numerusform>تراجع عن مجموعتين إعلانيتين</numerusform>
            <numerusform>تراجع عن %Ln مجموعات إعلانية</numerusform>
            <numerusform>تراجع عن %Ln مجموعة إعلانية</numerusform>
            <numerusform>تراجع عن %Ln مجموعة إعلانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo ad group</source>
        <translation>تراجع عن مجموعة إعلانية</translation>
    </message>
    <message>
        <source>What was created is taken back as a whole.</source>
        <translation>ما أُنشئ يُتراجع عنه كله معًا.</translation>
    </message>
    <message>
        <source>This field was not changed.</source>
        <translation>لم يتغير هذا الحقل.</translation>
    </message>
    <message>
        <source>This version does not know the field.</source>
        <translation>لا يعرف هذا الإصدار الحقل.</translation>
    </message>
    <message>
        <source>Choose one field.</source>
        <translation>اختر حقلًا واحدًا.</translation>
    </message>
    <message>
        <source>Only “%1” of this ad group.</source>
        <translation>«%1» فقط من هذه المجموعة الإعلانية.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>ينفّذ من جديد ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Choose an ad group that was deleted: open the change and go to its row.</source>
        <translation>اختر مجموعة إعلانية حُذفت: افتح التغيير وانتقل إلى صفها.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>لم تُحذف.</translation>
    </message>
    <message>
        <source>Prepares a new ad group with the settings that the deleted one had, paused.</source>
        <translation>يعدّ مجموعة إعلانية جديدة بإعدادات المحذوفة، موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>لم تُنشأ.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>حُذفت.</translation>
    </message>
    <message>
        <source>Goes to the ad group in the table.</source>
        <translation>ينتقل إلى المجموعة الإعلانية في الجدول.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>Writes everything that is listed to a CSV or JSON file.</source>
        <translation>يكتب كل ما في القائمة في ملف CSV أو JSON.</translation>
    </message>
    <message>
        <source>History of this ad group</source>
        <translation>تاريخ هذه المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>Wrote %1: %2 changes with %3 rows.</source>
        <translation>كُتب %1: %2 من التغييرات بـ %3 من الصفوف.</translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing was left there: %2. Choose another folder or free some space.</source>
        <translation>تعذّرت كتابة %1، ولم يُترك شيء هناك: %2. اختر مجلدًا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search titles, ids, errors and notes</source>
        <translation>البحث في العناوين والمعرّفات والأخطاء والملاحظات</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع التغيير</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Show all ad groups again</source>
        <translation>عرض كل المجموعات الإعلانية من جديد</translation>
    </message>
    <message>
        <source>Posted changes</source>
        <translation>التغييرات المرسلة</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>تراجع عن التغيير</translation>
    </message>
    <message>
        <source>Undo field</source>
        <translation>تراجع عن الحقل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make paused copy</source>
        <translation>إنشاء نسخة موقوفة</translation>
    </message>
    <message>
        <source>Show ad group</source>
        <translation>عرض المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <translation>%1 فقط  ✕</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>The journal cannot be read.
%1</source>
        <translation>لا يمكن قراءة السجل.
%1</translation>
    </message>
    <message>
        <source>Nothing in the journal matches. Take out a filter or search for something else.</source>
        <translation>لا شيء في السجل مطابق. أزل عامل تصفية أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing has been posted from this computer yet.</source>
        <translation>لم يُرسل شيء من هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>لم يمكن قراءة كل شيء: %1</translation>
    </message>
</context>
<context>
    <name>agm::JournalModel</name>
    <message>
        <source>Change / ad group</source>
        <translation>التغيير / المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>When / field</source>
        <translation>متى / الحقل</translation>
    </message>
    <message>
        <source>Who / before</source>
        <translation>من / قبل</translation>
    </message>
    <message>
        <source>Account / after</source>
        <translation>الحساب / بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>agm::JournalRecovery</name>
    <message>
        <source>Read after a restart: the change is not there (the ad group is “%1”).</source>
        <translation>قُرئ بعد إعادة التشغيل: التغيير غير موجود (المجموعة الإعلانية «%1»).</translation>
    </message>
    <message>
        <source>Read after a restart: it is not among the newest ad groups. Its draft is kept; posting it within a day cannot create it twice.</source>
        <translation>قُرئ بعد إعادة التشغيل: ليست بين أحدث المجموعات الإعلانية. مسودتها محفوظة؛ وإرسالها خلال يوم لا يمكن أن ينشئها مرتين.</translation>
    </message>
    <message>
        <source>It is not known whether a copy was made. Look for it by its title.</source>
        <translation>لا يُعرف هل أُنشئت نسخة. ابحث عنها بعنوانها.</translation>
    </message>
</context>
<context>
    <name>agm::JournalRows</name>
    <message>
        <source>The journal holds a state this program does not know: &quot;%1&quot;.</source>
        <translation>في السجل حالة لا يعرفها هذا البرنامج: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The journal holds an action this program does not know: &quot;%1&quot;.</source>
        <translation>في السجل إجراء لا يعرفه هذا البرنامج: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>agm::JournalRules</name>
    <message>
        <source>A change needs an id and a time before it can be recorded.</source>
        <translation>يحتاج التغيير إلى معرّف ووقت قبل أن يُسجَّل.</translation>
    </message>
    <message>
        <source>This kind of change cannot be recorded.</source>
        <translation>لا يمكن تسجيل هذا النوع من التغيير.</translation>
    </message>
    <message>
        <source>There is nothing to record: no ad group takes part.</source>
        <translation>لا يوجد ما يُسجَّل: لا تشارك أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>The change of ad group &quot;%1&quot; cannot be recorded: it has no id, belongs to another action or was begun before.</source>
        <translation>لا يمكن تسجيل تغيير المجموعة الإعلانية &quot;%1&quot;: ليس له معرّف، أو يخص إجراءً آخر، أو بدأ من قبل.</translation>
    </message>
    <message>
        <source>Ad group &quot;%1&quot; appears twice in one action.</source>
        <translation>تظهر المجموعة الإعلانية &quot;%1&quot; مرتين في إجراء واحد.</translation>
    </message>
    <message>
        <source>The recorded change of ad group &quot;%1&quot; is %2 and cannot become %3.</source>
        <translation>التغيير المسجّل للمجموعة الإعلانية &quot;%1&quot; هو %2 ولا يمكن أن يصبح %3.</translation>
    </message>
    <message>
        <source>No change of ad group &quot;%1&quot; was recorded for this action.</source>
        <translation>لم يُسجَّل تغيير للمجموعة الإعلانية &quot;%1&quot; لهذا الإجراء.</translation>
    </message>
    <message>
        <source>This action was recorded before.</source>
        <translation>سُجّل هذا الإجراء من قبل.</translation>
    </message>
</context>
<context>
    <name>agm::JournalUndo</name>
    <message>
        <source>The journal&apos;s record of “%1” cannot be read, so it cannot be taken back. A newer version of this program may have written it.</source>
        <translation>لا يمكن قراءة ما في السجل عن «%1»، فلا يمكن التراجع عنه. قد يكون إصدار أحدث من هذا البرنامج قد كتبه.</translation>
    </message>
    <message>
        <source>A copy that the server made is not taken back. Delete it in the table.</source>
        <translation>النسخة التي أنشأها الخادم لا يُتراجع عنها. احذفها في الجدول.</translation>
    </message>
    <message>
        <source>There is nothing to take back: this changed nothing.</source>
        <translation>لا يوجد ما يُتراجع عنه: هذا لم يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The journal does not know this job.</source>
        <translation>لا يعرف السجل هذه المهمة.</translation>
    </message>
</context>
<context>
    <name>agm::JournalWords</name>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>plan file</source>
        <translation>ملف خطة</translation>
    </message>
    <message>
        <source>edited in the table</source>
        <translation>حُرر في الجدول</translation>
    </message>
    <message>
        <source>panic stop</source>
        <translation>إيقاف طارئ</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln done</source>
        <translation>
            <numerusform>✓ %Ln تمت</numerusform>
            <numerusform>✓ تمت واحدة</numerusform>
            <numerusform>✓ تمت اثنتان</numerusform>
            <numerusform>✓ %Ln تمت</numerusform>
            <numerusform>✓ %Ln تمت</numerusform>
            <numerusform>✓ %Ln تمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln فشلت</numerusform>
            <numerusform>✖ فشلت واحدة</numerusform>
            <numerusform>✖ فشلت اثنتان</numerusform>
            <numerusform>✖ %Ln فشلت</numerusform>
            <numerusform>✖ %Ln فشلت</numerusform>
            <numerusform>✖ %Ln فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln غير معروفة</numerusform>
            <numerusform>? واحدة غير معروفة</numerusform>
            <numerusform>? اثنتان غير معروفتين</numerusform>
            <numerusform>? %Ln غير معروفة</numerusform>
            <numerusform>? %Ln غير معروفة</numerusform>
            <numerusform>? %Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln لم تُرسل</numerusform>
            <numerusform>– واحدة لم تُرسل</numerusform>
            <numerusform>– اثنتان لم تُرسلا</numerusform>
            <numerusform>– %Ln لم تُرسل</numerusform>
            <numerusform>– %Ln لم تُرسل</numerusform>
            <numerusform>– %Ln لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln on the way</source>
        <translation>
            <numerusform>… %Ln في الطريق</numerusform>
            <numerusform>… واحدة في الطريق</numerusform>
            <numerusform>… اثنتان في الطريق</numerusform>
            <numerusform>… %Ln في الطريق</numerusform>
            <numerusform>… %Ln في الطريق</numerusform>
            <numerusform>… %Ln في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ↶ taken back</source>
        <translation>%1 · ↶ تم التراجع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a value that was only expected</comment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>kept for a copy</source>
        <translation>محفوظ لنسخة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>… On the way</source>
        <translation>… في الطريق</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ تمت</translation>
    </message>
    <message>
        <source>✖ Failed</source>
        <translation>✖ فشلت</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? غير معروفة</translation>
    </message>
    <message>
        <source>– Not sent</source>
        <translation>– لم تُرسل</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>JSON of an ad group</source>
        <translation>JSON لمجموعة إعلانية</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Reading it from the server…</source>
        <translation>تجري قراءته من الخادم…</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>It could not be read again; this is the last answer. %1</source>
        <translation>تعذّرت قراءته من جديد؛ هذا آخر رد. %1</translation>
    </message>
    <message>
        <source>As the server answered at %1, every member in its place. Only the line breaks are ours.</source>
        <translation>كما أجاب الخادم في %1، كل عنصر في مكانه. فواصل الأسطر وحدها منا.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>The JSON is copied.</source>
        <translation>نُسخ JSON.</translation>
    </message>
    <message>
        <source>Save the JSON</source>
        <translation>حفظ JSON</translation>
    </message>
    <message>
        <source>JSON files (*.%1)</source>
        <translation>ملفات JSON ‏(*.%1)</translation>
    </message>
    <message>
        <source>The JSON is written to %1.</source>
        <translation>كُتب JSON في %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>agm::JsonWords</name>
    <message>
        <source>names another ad group than the deleted one</source>
        <translation>يذكر مجموعة إعلانية غير المحذوفة</translation>
    </message>
    <message>
        <source>is not true</source>
        <translation>ليس true</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>should be edit, create or delete</source>
        <translation>يجب أن يكون edit أو create أو delete</translation>
    </message>
    <message>
        <source>is a field this program does not know</source>
        <translation>حقل لا يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>was written by a newer program</source>
        <translation>كتبه برنامج أحدث</translation>
    </message>
    <message>
        <source>should be an amount such as &quot;120.50&quot;</source>
        <translation>يجب أن يكون مبلغًا مثل «120.50»</translation>
    </message>
    <message>
        <source>is no setting of an ad group</source>
        <translation>ليس إعدادًا لمجموعة إعلانية</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>should be %1, is %2</source>
        <translation>يجب أن يكون %1 وهو %2</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>متداخل بعمق زائد</translation>
    </message>
    <message>
        <source>is not valid JSON: it ends too early</source>
        <translation>ليس JSON صالحًا: ينتهي قبل الأوان</translation>
    </message>
    <message>
        <source>is not valid JSON: there is more after its end</source>
        <translation>ليس JSON صالحًا: يوجد المزيد بعد نهايته</translation>
    </message>
    <message>
        <source>is empty where JSON was expected</source>
        <translation>فارغ حيث كان JSON متوقعًا</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ليس نص UTF-8</translation>
    </message>
    <message>
        <source>is not valid JSON: a text is not closed</source>
        <translation>ليس JSON صالحًا: نص غير مغلق</translation>
    </message>
    <message>
        <source>is not valid JSON: a text holds a bare control character</source>
        <translation>ليس JSON صالحًا: نص يحتوي على حرف تحكم مجرد</translation>
    </message>
    <message>
        <source>is too large for the memory</source>
        <translation>أكبر من أن تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>is larger than 1 GiB</source>
        <translation>أكبر من 1 GiB</translation>
    </message>
    <message>
        <source>holds an escape that JSON does not know</source>
        <translation>يحتوي على تسلسل هروب لا يعرفه JSON</translation>
    </message>
    <message>
        <source>holds half a character (a lone surrogate)</source>
        <translation>يحتوي على نصف حرف (بديل منفرد)</translation>
    </message>
    <message>
        <source>is too large for an amount of money</source>
        <translation>أكبر من أن يكون مبلغًا</translation>
    </message>
    <message>
        <source>is too large for a number</source>
        <translation>أكبر من أن يكون رقمًا</translation>
    </message>
    <message>
        <source>should be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>should be a time such as 2026-06-01T12:00:00Z</source>
        <translation>يجب أن يكون وقتًا مثل 2026-06-01T12:00:00Z</translation>
    </message>
    <message>
        <source>is missing, although there are more pages</source>
        <translation>مفقود رغم وجود صفحات أخرى</translation>
    </message>
    <message>
        <source>should be a list or &quot;automatic&quot;, is text</source>
        <translation>يجب أن يكون قائمة أو «automatic» وهو نص</translation>
    </message>
</context>
<context>
    <name>agm::KeyField</name>
    <message>
        <source>Press the new key now</source>
        <translation>اضغط المفتاح الجديد الآن</translation>
    </message>
    <message>
        <source>Go here and press the new key</source>
        <translation>انتقل إلى هنا واضغط المفتاح الجديد</translation>
    </message>
</context>
<context>
    <name>agm::KeyListModel</name>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>%1, cannot be changed</source>
        <comment>a key</comment>
        <translation>%1، لا يمكن تغييره</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a key</comment>
        <translation>%1، مُغيَّر</translation>
    </message>
    <message>
        <source>Changed. It has no key as a rule.</source>
        <translation>مُغيَّر. ليس له مفتاح في الأصل.</translation>
    </message>
    <message>
        <source>Changed. As a rule it is %1.</source>
        <translation>مُغيَّر. المفتاح الأصلي هو %1.</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>هذا المفتاح خاص بجزء من النافذة ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>agm::KeyMap</name>
    <message>
        <source>“%1” names no action and no key.</source>
        <translation>«%1» لا يسمّي إجراءً ولا مفتاحًا.</translation>
    </message>
    <message>
        <source>“%1” is no key for “%2”.</source>
        <translation>«%1» ليس مفتاحًا للإجراء «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be the key of “%2”: %3</source>
        <translation>لا يمكن أن يكون %1 مفتاح «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same key, %3. Now only “%1” has it.</source>
        <translation>للإجراءين «%1» و«%2» المفتاح نفسه، %3. صار الآن للإجراء «%1» وحده.</translation>
    </message>
</context>
<context>
    <name>agm::KeyRules</name>
    <message>
        <source>Tab moves from one control to the next.</source>
        <translation>ينقل Tab من عنصر تحكم إلى التالي.</translation>
    </message>
    <message>
        <source>This key moves about in tables, charts and texts.</source>
        <translation>يُستخدم هذا المفتاح للتنقل في الجداول والرسوم والنصوص.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the focus.</source>
        <translation>يفتح هذا المفتاح قائمة العنصر النشط.</translation>
    </message>
    <message>
        <source>One key is needed, alone or with Ctrl, Alt or Shift held.</source>
        <translation>يلزم مفتاح واحد، وحده أو مع الضغط على Ctrl أو Alt أو Shift.</translation>
    </message>
    <message>
        <source>Esc leaves what is open.</source>
        <translation>يغادر Esc ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Return opens or confirms what has the focus.</source>
        <translation>يفتح Enter العنصر النشط أو يؤكّده.</translation>
    </message>
    <message>
        <source>Backspace takes typed text back.</source>
        <translation>يمحو Backspace النص المكتوب.</translation>
    </message>
    <message>
        <source>F10 goes to the menus.</source>
        <translation>ينتقل F10 إلى القوائم.</translation>
    </message>
    <message>
        <source>F2 edits a cell or a name.</source>
        <translation>يحرّر F2 خلية أو اسمًا.</translation>
    </message>
    <message>
        <source>Alt+F4 closes the window.</source>
        <translation>يغلق Alt+F4 النافذة.</translation>
    </message>
    <message>
        <source>Space selects a row and presses a button.</source>
        <translation>يحدّد مفتاح المسافة سطرًا ويضغط زرًا.</translation>
    </message>
    <message>
        <source>What is typed alone goes into the search or a field.</source>
        <translation>ما يُكتب وحده يذهب إلى البحث أو إلى حقل.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons.</source>
        <translation>يفتح Alt مع حرف القوائم ويضغط الأزرار.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>agm::KeyTexts</name>
    <message>
        <source>in the menus</source>
        <translation>في القوائم</translation>
    </message>
</context>
<context>
    <name>agm::KeychainSecretStore</name>
    <message>
        <source>This computer offers no keychain, or none is running.</source>
        <translation>لا يوفر هذا الكمبيوتر سلسلة مفاتيح، أو لا تعمل أي منها.</translation>
    </message>
    <message>
        <source>No key is kept for this account.</source>
        <translation>لا يُحفظ مفتاح لهذا الحساب.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. ألغِ قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>أبلغت سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>An account name and a key are needed to keep a key.</source>
        <translation>يلزم اسم حساب ومفتاح لحفظ مفتاح.</translation>
    </message>
</context>
<context>
    <name>agm::KeysController</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Some changed keys could not be set. Help › Keyboard shortcuts shows the keys there are now; what was stored is kept in the settings file.</source>
        <translation>تعذّر تعيين بعض المفاتيح المُغيَّرة. يعرض «مساعدة › اختصارات لوحة المفاتيح» المفاتيح الحالية؛ وما كان محفوظًا يبقى في ملف الإعدادات.</translation>
    </message>
</context>
<context>
    <name>agm::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search an action, a menu or a key</source>
        <translation>ابحث عن إجراء أو قائمة أو مفتاح</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>No action and no key has these words.</source>
        <translation>لا يوجد إجراء ولا مفتاح بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>المفتاح الأ&amp;صلي</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>كل المفاتيح ال&amp;أصلية</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>ليس للإجراء «%1» مفتاح.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>للإجراء «%1» المفتاح %2.</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>المفتاح الجديد للإجراء «%1»</translation>
    </message>
    <message>
        <source>This key belongs to a part of the window and cannot be changed.</source>
        <translation>هذا المفتاح خاص بجزء من النافذة ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>اختر إجراءً لتغيير مفتاحه.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>%1 cannot be the key of “%2”: %3</source>
        <translation>لا يمكن أن يكون %1 مفتاح «%2»: %3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 هو مفتاح «%2». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>&amp;Take it from “%1”</source>
        <translation>أ&amp;خذه من «%1»</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>أخذه من «%1»</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>لم يعد للإجراء «%1» مفتاح.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2.</source>
        <translation>صار للإجراء «%1» المفتاح %2.</translation>
    </message>
    <message>
        <source>Every action has its standard key again.</source>
        <translation>عاد لكل إجراء مفتاحه الأصلي.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2, and “%3” has none.</source>
        <translation>صار للإجراء «%1» المفتاح %2، ولم يبقَ للإجراء «%3» مفتاح.</translation>
    </message>
    <message>
        <source>“%1” now has the key %2. “%3” still has %4.</source>
        <translation>صار للإجراء «%1» المفتاح %2. وبقي للإجراء «%3» المفتاح %4.</translation>
    </message>
    <message>
        <source>The keys are again what they were before.</source>
        <translation>عادت المفاتيح كما كانت.</translation>
    </message>
</context>
<context>
    <name>agm::Known</name>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>%1 أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of day, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>As of %1, from this computer</source>
        <comment>time of day and day</comment>
        <translation>حتى %1، من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>time of day and day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>A part, as of %1, from this computer</source>
        <comment>time of day and day</comment>
        <translation>جزء، حتى %1، من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This is what the server said at %1; this computer kept it.</source>
        <translation>هذا ما قاله الخادم في %1؛ وحفظه هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The account was never read to its end, so ad groups may be missing.</source>
        <translation>لم يُقرأ الحساب حتى نهايته قط، لذلك قد تنقص مجموعات إعلانية.</translation>
    </message>
    <message>
        <source>Figures of the chosen days were not kept.</source>
        <translation>لم تُحفظ أرقام الأيام المختارة.</translation>
    </message>
    <message>
        <source>The figures are of %1.</source>
        <comment>days</comment>
        <translation>الأرقام من %1.</translation>
    </message>
    <message>
        <source>1 ad group that this computer kept was damaged and is left out until the server answers.</source>
        <translation>مجموعة إعلانية واحدة محفوظة على هذا الكمبيوتر كانت تالفة، وتُستبعد إلى أن يرد الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups that this computer kept were damaged and are left out until the server answers.</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية محفوظة على هذا الكمبيوتر كانت تالفة، وتُستبعد إلى أن يرد الخادم.</numerusform>
            <numerusform>مجموعة إعلانية واحدة محفوظة على هذا الكمبيوتر كانت تالفة، وتُستبعد إلى أن يرد الخادم.</numerusform>
            <numerusform>مجموعتان إعلانيتان محفوظتان على هذا الكمبيوتر كانتا تالفتين، وتُستبعدان إلى أن يرد الخادم.</numerusform>
            <numerusform>%Ln مجموعات إعلانية محفوظة على هذا الكمبيوتر كانت تالفة، وتُستبعد إلى أن يرد الخادم.</numerusform>
            <numerusform>%Ln مجموعة إعلانية محفوظة على هذا الكمبيوتر كانت تالفة، وتُستبعد إلى أن يرد الخادم.</numerusform>
            <numerusform>%Ln مجموعة إعلانية محفوظة على هذا الكمبيوتر كانت تالفة، وتُستبعد إلى أن يرد الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this computer kept of the account could not be read, so it is loaded anew: %1</source>
        <translation>تعذّرت قراءة ما حفظه هذا الكمبيوتر من الحساب، لذلك يُحمَّل من جديد: %1</translation>
    </message>
</context>
<context>
    <name>agm::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>كما في النظام (%1)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and the side a line begins on follow it. It counts from the next start of the program on.</source>
        <translation>تتبعها النصوص والأرقام والتواريخ والجهة التي يبدأ منها السطر. تسري ابتداءً من التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>استخدام هذه اللغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>agm::LateTransport</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>agm::Listing</name>
    <message>
        <source>The server gave the same page twice, so the list is not complete. Try again later.</source>
        <translation>أعطى الخادم الصفحة نفسها مرتين، فالقائمة غير مكتملة. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>agm::LooksActions</name>
    <message>
        <source>&amp;Light theme</source>
        <translation>مظهر &amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>مظهر &amp;داكن</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>تباين عالٍ، أ&amp;سود على أبيض</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>تباين عالٍ، أ&amp;بيض على أسود</translation>
    </message>
    <message>
        <source>&amp;Theme of the desktop</source>
        <translation>م&amp;ظهر سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>صفوف &amp;متراصة</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>صفوف &amp;واسعة</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>صفوف &amp;عادية</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>ال&amp;كثافة</translation>
    </message>
</context>
<context>
    <name>agm::LookupCodec</name>
    <message>
        <source>This attribute has a value of another kind.</source>
        <translation>لهذه السمة قيمة من نوع آخر.</translation>
    </message>
</context>
<context>
    <name>agm::MainWindow</name>
    <message>
        <source>Accounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>No search and no filter is set.</source>
        <translation>لم يُحدَّد بحث ولا عامل تصفية.</translation>
    </message>
    <message>
        <source>No ad group is shown.</source>
        <translation>لا تُعرض أي مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>Nothing was posted since the account was opened.</source>
        <translation>لم يُرسل شيء منذ فتح الحساب.</translation>
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
        <translation>تحتاج المسودة إلى مجموعة إعلانية ووقت قبل أن تُحفظ.</translation>
    </message>
</context>
<context>
    <name>agm::MetricRules</name>
    <message>
        <source>Figures need a time and a known time zone to be kept.</source>
        <translation>تحتاج الأرقام إلى وقت ومنطقة زمنية معروفة لكي تُحفظ.</translation>
    </message>
    <message>
        <source>Figures need an ad group and a day to be kept.</source>
        <translation>تحتاج الأرقام إلى مجموعة إعلانية ويوم لكي تُحفظ.</translation>
    </message>
    <message>
        <source>Figures of a day have no hour, those of an hour need it.</source>
        <translation>ليس لأرقام اليوم ساعة، وأرقام الساعة تحتاج إليها.</translation>
    </message>
</context>
<context>
    <name>agm::MixPane</name>
    <message>
        <source>Mix</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Shares of the spend</source>
        <translation>حصص الإنفاق</translation>
    </message>
    <message>
        <source>Spend by</source>
        <translation>الإنفاق حسب</translation>
    </message>
    <message>
        <source>Spend by campaign</source>
        <translation>الإنفاق حسب الحملة</translation>
    </message>
    <message>
        <source>Spend by goal</source>
        <translation>الإنفاق حسب الهدف</translation>
    </message>
    <message>
        <source>Spend by status</source>
        <translation>الإنفاق حسب الحالة</translation>
    </message>
    <message>
        <source>Spend by currency</source>
        <translation>الإنفاق حسب العملة</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>أخرى (%1)</translation>
    </message>
    <message>
        <source>no campaign named</source>
        <translation>لم تُذكر حملة</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>Spend: %1</source>
        <translation>الإنفاق: %1</translation>
    </message>
    <message>
        <source>Amounts of different currencies are not added.</source>
        <translation>لا تُجمع مبالغ بعملات مختلفة.</translation>
    </message>
    <message>
        <source>%1 of the ad groups</source>
        <translation>%1 من المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>%1 of the spend</source>
        <translation>%1 من الإنفاق</translation>
    </message>
    <message>
        <source>No share: less than nothing was spent (a correction), or nothing at all.</source>
        <translation>بلا حصة: أُنفق أقل من لا شيء (تصحيح)، أو لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Bars show the ad groups: spend of different currencies has no common total</source>
        <translation>تُظهر الأشرطة المجموعات الإعلانية: لا إجمالي مشترك لإنفاق بعملات مختلفة</translation>
    </message>
    <message>
        <source>No ad group has spent in this period</source>
        <translation>لم تنفق أي مجموعة إعلانية في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose another period.</source>
        <translation>اختر فترة أخرى.</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Share of the ad groups</source>
        <translation>حصة من المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Share of the spend</source>
        <translation>حصة من الإنفاق</translation>
    </message>
</context>
<context>
    <name>agm::MomentField</name>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>The clocks change that night: this time does not exist, %1 is meant.</source>
        <translation>تتغير الساعة في تلك الليلة: هذا الوقت غير موجود، والمقصود %1.</translation>
    </message>
</context>
<context>
    <name>agm::NetWords</name>
    <message>
        <source>The base URL is not complete. It looks like https://api.whop.com/api/v1.</source>
        <translation>عنوان URL الأساسي غير مكتمل. يُكتب مثل https://api.whop.com/api/v1.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name, a password, a query (?) or a fragment (#).</source>
        <translation>يجب ألا يحتوي عنوان URL الأساسي على اسم مستخدم أو كلمة مرور أو استعلام (?) أو جزء (#).</translation>
    </message>
    <message>
        <source>The base URL must begin with https:, or the API key would cross the network readable for everybody. Plain http: is for a server on this computer only, and %1 is not one.</source>
        <translation>يجب أن يبدأ عنوان URL الأساسي بـ https:، وإلا عبر مفتاح API الشبكة مقروءًا للجميع. ‏http: العادي لخادم على هذا الكمبيوتر فقط، و%1 ليس كذلك.</translation>
    </message>
    <message>
        <source>There is no API key for this account. Enter one in the account&apos;s settings.</source>
        <translation>لا يوجد مفتاح API لهذا الحساب. أدخل مفتاحًا في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The API key holds a blank or a character that no key has. Copy it again, without line breaks.</source>
        <translation>يحتوي مفتاح API على مسافة أو حرف لا يوجد في أي مفتاح. انسخه مرة أخرى، بدون فواصل أسطر.</translation>
    </message>
    <message>
        <source>The API version date is not one. It looks like 2026-07-08-1.</source>
        <translation>تاريخ إصدار API ليس تاريخًا. يُكتب مثل 2026-07-08-1.</translation>
    </message>
    <message>
        <source>The request has no usable path; an identifier in it may be empty or foreign.</source>
        <translation>ليس للطلب مسار صالح؛ قد يكون معرّف فيه فارغًا أو غريبًا.</translation>
    </message>
    <message>
        <source>The idempotency key must be 1 to 255 printable characters.</source>
        <translation>يجب أن يكون مفتاح عدم التكرار من 1 إلى 255 حرفًا قابلًا للطباعة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the base URL%2.</source>
        <translation>لا يمكن الوصول إلى %1. تحقق من الشبكة ومن عنوان URL الأساسي%2.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the computer&apos;s clock and whether a proxy or a virus scanner is in between%2.</source>
        <translation>تعذّر إنشاء اتصال آمن بـ %1. تحقق من ساعة الكمبيوتر ومن وجود وكيل أو برنامج فحص فيروسات بينهما%2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer had arrived. Try again%2.</source>
        <translation>انقطع الاتصال بـ %1 قبل وصول الرد كاملًا. حاول مرة أخرى%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Try again later.</source>
        <translation>
            <numerusform>لم يرسل %1 شيئًا لمدة %n ثانية. حاول لاحقًا.</numerusform>
            <numerusform>لم يرسل %1 شيئًا لمدة ثانية واحدة. حاول لاحقًا.</numerusform>
            <numerusform>لم يرسل %1 شيئًا لمدة ثانيتين. حاول لاحقًا.</numerusform>
            <numerusform>لم يرسل %1 شيئًا لمدة %n ثوانٍ. حاول لاحقًا.</numerusform>
            <numerusform>لم يرسل %1 شيئًا لمدة %n ثانية. حاول لاحقًا.</numerusform>
            <numerusform>لم يرسل %1 شيئًا لمدة %n ثانية. حاول لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). Try again later.</source>
        <translation>
            <numerusform>لم يُكمل %1 رده خلال %n ثانية. حاول لاحقًا.</numerusform>
            <numerusform>لم يُكمل %1 رده خلال ثانية واحدة. حاول لاحقًا.</numerusform>
            <numerusform>لم يُكمل %1 رده خلال ثانيتين. حاول لاحقًا.</numerusform>
            <numerusform>لم يُكمل %1 رده خلال %n ثوانٍ. حاول لاحقًا.</numerusform>
            <numerusform>لم يُكمل %1 رده خلال %n ثانية. حاول لاحقًا.</numerusform>
            <numerusform>لم يُكمل %1 رده خلال %n ثانية. حاول لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB and was not read. Ask for less at once, or check the base URL.</source>
        <translation>رد %1 أكبر من %2 ميبيبايت ولم يُقرأ. اطلب أقل دفعة واحدة، أو تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The answer of %1 is packed wrongly, or far too large once unpacked. A proxy may have damaged it.</source>
        <translation>رد %1 مضغوط بشكل خاطئ، أو كبير جدًا بعد فك ضغطه. قد يكون وكيل قد أتلفه.</translation>
    </message>
    <message>
        <source>The server redirects without saying where; check the base URL.</source>
        <translation>يعيد الخادم التوجيه دون أن يقول إلى أين؛ تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The server redirects to %1; check the base URL.</source>
        <translation>يعيد الخادم التوجيه إلى %1؛ تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>A web page came instead of data from %1: a proxy or a login page answered. Log in to the network, or check the base URL.</source>
        <translation>وصلت صفحة ويب بدل البيانات من %1: رد وكيل أو صفحة تسجيل دخول. سجّل الدخول إلى الشبكة، أو تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The answer of %1 does not say that it is JSON. Check the base URL.</source>
        <translation>لا يقول رد %1 إنه JSON. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The answer of %1 is “%2”, not JSON. Check the base URL.</source>
        <translation>رد %1 هو «%2» وليس JSON. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty where data was expected. Try again.</source>
        <translation>رد %1 فارغ حيث كانت البيانات متوقعة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 answered with the status %2, which this API does not use. Check the base URL.</source>
        <translation>رد %1 بالحالة %2 التي لا تستخدمها API هذه. تحقق من عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The server does not accept the API key. Check the key and whether it belongs to this environment.</source>
        <translation>لا يقبل الخادم مفتاح API. تحقق من المفتاح ومن أنه يخص هذه البيئة.</translation>
    </message>
    <message>
        <source>The API key may not do this. It lacks a permission, or this belongs to another account.</source>
        <translation>لا يجوز لمفتاح API فعل ذلك. تنقصه صلاحية، أو يخص هذا حسابًا آخر.</translation>
    </message>
    <message>
        <source>This does not exist, or it was deleted.</source>
        <translation>هذا غير موجود، أو حُذف.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password. Set them in the system&apos;s proxy settings.</source>
        <translation>يطلب وكيل الشبكة اسم مستخدم وكلمة مرور. حدّدهما في إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Try again.</source>
        <translation>انتظر الخادم الطلب مدة طويلة جدًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is being changed by another request. Wait a moment, reload and try again.</source>
        <translation>يغيّر طلب آخر هذا الآن. انتظر لحظة وأعد التحميل وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server no longer offers this at the API version that is set for the account.</source>
        <translation>لم يعد الخادم يقدّم هذا بإصدار API المحدد للحساب.</translation>
    </message>
    <message>
        <source>Too many requests for now. Wait a minute and try again.</source>
        <translation>طلبات كثيرة جدًا حاليًا. انتظر دقيقة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server has a problem (status %1). Try again later.</source>
        <translation>لدى الخادم مشكلة (الحالة %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not take this request (status %1).</source>
        <translation>لا يأخذ الخادم هذا الطلب (الحالة %1).</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is an explanation, %2 the server&apos;s own words</extracomment>
        <translation>%1 يقول الخادم: %2</translation>
    </message>
    <message>
        <source>A web page came with it: perhaps a proxy or a login page answered, not the API.</source>
        <translation>جاءت معه صفحة ويب: ربما رد وكيل أو صفحة تسجيل دخول، وليس API.</translation>
    </message>
    <message>
        <source>The request&apos;s body is no longer kept, so that it cannot be repeated.</source>
        <translation>لم يعد محتوى الطلب محفوظًا، فلا يمكن تكراره.</translation>
    </message>
</context>
<context>
    <name>agm::NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>1 more message</source>
        <translation>رسالة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>%Ln رسالة أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%Ln رسائل أخرى</numerusform>
            <numerusform>%Ln رسالة أخرى</numerusform>
            <numerusform>%Ln رسالة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::NoticeRow</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of notice: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>agm::Notices</name>
    <message>
        <source>Something went wrong, and nothing more is known about it.</source>
        <translation>حدث خطأ ما، ولا يُعرف عنه أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln s.</source>
        <translation>
            <numerusform>يطلب الخادم الانتظار %Ln ث.</numerusform>
            <numerusform>يطلب الخادم الانتظار ثانية واحدة.</numerusform>
            <numerusform>يطلب الخادم الانتظار ثانيتين.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ad group shown may be out of date.</source>
        <translation>قد تكون المجموعة الإعلانية المعروضة قديمة.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln ad groups shown may be incomplete or out of date.</source>
        <translation>
            <numerusform>قد تكون المجموعات الإعلانية المعروضة (%Ln) ناقصة أو قديمة.</numerusform>
            <numerusform>قد تكون المجموعة الإعلانية المعروضة ناقصة أو قديمة.</numerusform>
            <numerusform>قد تكون المجموعتان الإعلانيتان المعروضتان ناقصتين أو قديمتين.</numerusform>
            <numerusform>قد تكون المجموعات الإعلانية المعروضة (%Ln) ناقصة أو قديمة.</numerusform>
            <numerusform>قد تكون المجموعات الإعلانية المعروضة (%Ln) ناقصة أو قديمة.</numerusform>
            <numerusform>قد تكون المجموعات الإعلانية المعروضة (%Ln) ناقصة أو قديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>The campaigns could not be read: %1 Their titles and budgets are not known until then.</source>
        <translation>تعذّرت قراءة الحملات: %1 عناوينها وميزانياتها غير معروفة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>1 ad group could not be read and is not shown: %1</source>
        <translation>مجموعة إعلانية واحدة تعذّرت قراءتها ولا تُعرض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read and are not shown: %1</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية تعذّرت قراءتها ولا تُعرض: %1</numerusform>
            <numerusform>مجموعة إعلانية واحدة تعذّرت قراءتها ولا تُعرض: %1</numerusform>
            <numerusform>مجموعتان إعلانيتان تعذّرت قراءتهما ولا تُعرضان: %1</numerusform>
            <numerusform>%Ln مجموعات إعلانية تعذّرت قراءتها ولا تُعرض: %1</numerusform>
            <numerusform>%Ln مجموعة إعلانية تعذّرت قراءتها ولا تُعرض: %1</numerusform>
            <numerusform>%Ln مجموعة إعلانية تعذّرت قراءتها ولا تُعرض: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(and other reasons)</source>
        <translation>(وأسباب أخرى)</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(بلا معرّف)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشل</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>النتائج…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>1 change of an earlier run was on its way when the program ended. It is being checked.</source>
        <translation>كان تغيير واحد من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of an earlier run were on their way when the program ended. They are being checked.</source>
        <translation>
            <numerusform>كان %Ln تغيير من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منها.</numerusform>
            <numerusform>كان تغيير واحد من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منه.</numerusform>
            <numerusform>كان تغييران من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منهما.</numerusform>
            <numerusform>كانت %Ln تغييرات من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منها.</numerusform>
            <numerusform>كان %Ln تغييرًا من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منها.</numerusform>
            <numerusform>كان %Ln تغيير من تشغيل سابق في الطريق عندما انتهى البرنامج. ويجري التحقق منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PanicController</name>
    <message>
        <source>Nothing to restore: everything that spends was never stopped on this account.</source>
        <translation>لا شيء لاستعادته: لم يُوقف كل الإنفاق قط في هذا الحساب.</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>لم تعد موجودة.</translation>
    </message>
    <message>
        <source>%1 was changed since, to %2.</source>
        <translation>تغيّر %1 منذ ذلك إلى %2.</translation>
    </message>
</context>
<context>
    <name>agm::PanicDialog</name>
    <message>
        <source>Stop everything that spends</source>
        <translation>إيقاف كل الإنفاق</translation>
    </message>
    <message>
        <source>The most expensive first</source>
        <translation>الأغلى أولًا</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>Stopped so far</source>
        <translation>أُوقف حتى الآن</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء الباقي</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Nothing spends now</source>
        <translation>لا شيء ينفق الآن</translation>
    </message>
    <message>
        <source>%1 may spend now</source>
        <translation>%1 قد تنفق الآن</translation>
    </message>
    <message>
        <source>%1 per hour now</source>
        <translation>%1 في الساعة الآن</translation>
    </message>
    <message>
        <source>No ad group is active within its schedule and with an active campaign.</source>
        <translation>لا توجد مجموعة إعلانية نشطة ضمن جدولها الزمني ومع حملة نشطة.</translation>
    </message>
    <message>
        <source>%1 will be paused, the most expensive first. Restore brings back exactly these.</source>
        <translation>ستُوقف %1 مؤقتًا، الأغلى أولًا. تعيد الاستعادة هذه بالضبط.</translation>
    </message>
    <message>
        <source>%1 without a known amount per day go first: they could be the worst.</source>
        <translation>%1 بلا مبلغ يومي معروف تُوقف أولًا: قد تكون الأسوأ.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Nothing to stop</source>
        <translation>لا شيء لإيقافه</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <translation>إيقاف %1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>تم إيقاف كل شيء</translation>
    </message>
    <message>
        <source>%1 per hour still running</source>
        <translation>%1 في الساعة ما زالت جارية</translation>
    </message>
    <message>
        <source>%1 with an unknown amount still running</source>
        <translation>%1 بمبلغ غير معروف ما زالت تعمل</translation>
    </message>
    <message>
        <source>Nothing known still runs</source>
        <translation>لا شيء معروف ما زال يعمل</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>بانتظار آخر الردود…</translation>
    </message>
    <message>
        <source>%1 of %2 stopped</source>
        <translation>أُوقفت %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>✖ %Ln failed</source>
        <translation>
            <numerusform>✖ %Ln فشلت</numerusform>
            <numerusform>✖ فشلت واحدة</numerusform>
            <numerusform>✖ فشلت اثنتان</numerusform>
            <numerusform>✖ %Ln فشلت</numerusform>
            <numerusform>✖ %Ln فشلت</numerusform>
            <numerusform>✖ %Ln فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not known</source>
        <translation>
            <numerusform>? %Ln غير معروفة</numerusform>
            <numerusform>? واحدة غير معروفة</numerusform>
            <numerusform>? اثنتان غير معروفتين</numerusform>
            <numerusform>? %Ln غير معروفة</numerusform>
            <numerusform>? %Ln غير معروفة</numerusform>
            <numerusform>? %Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %Ln not sent</source>
        <translation>
            <numerusform>– %Ln لم تُرسل</numerusform>
            <numerusform>– واحدة لم تُرسل</numerusform>
            <numerusform>– اثنتان لم تُرسلا</numerusform>
            <numerusform>– %Ln لم تُرسل</numerusform>
            <numerusform>– %Ln لم تُرسل</numerusform>
            <numerusform>– %Ln لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelling, waiting for what is on its way</source>
        <translation>جارٍ الإلغاء، بانتظار ما هو في الطريق</translation>
    </message>
    <message>
        <source>Brings back exactly these ad groups, in stages.</source>
        <translation>تعيد هذه المجموعات الإعلانية بالضبط، على مراحل.</translation>
    </message>
    <message>
        <source>Nothing was stopped that could be restored.</source>
        <translation>لم يُوقف شيء يمكن استعادته.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Stopping goes on without this window.</source>
        <translation>يستمر الإيقاف بدون هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>agm::PasteDialog</name>
    <message>
        <source>Column %1: %2</source>
        <translation>العمود %1: %2</translation>
    </message>
    <message>
        <source>Line %1:%2 %3</source>
        <comment>line, text, reason</comment>
        <translation>السطر %1:%2 %3</translation>
    </message>
    <message>
        <source>Line %1, %2:%3 %4</source>
        <comment>line, column, text, reason</comment>
        <translation>السطر %1، %2:%3 %4</translation>
    </message>
    <message>
        <source>Paste 1 cell</source>
        <translation>لصق خلية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cells</source>
        <translation>
            <numerusform>لصق %Ln خلية</numerusform>
            <numerusform>لصق خلية واحدة</numerusform>
            <numerusform>لصق خليتين</numerusform>
            <numerusform>لصق %Ln خلايا</numerusform>
            <numerusform>لصق %Ln خلية</numerusform>
            <numerusform>لصق %Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 becomes a draft</source>
        <translation>واحدة تصبح مسودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln become drafts</source>
        <translation>
            <numerusform>%Ln تصبح مسودات</numerusform>
            <numerusform>واحدة تصبح مسودة</numerusform>
            <numerusform>اثنتان تصبحان مسودتين</numerusform>
            <numerusform>%Ln تصبح مسودات</numerusform>
            <numerusform>%Ln تصبح مسودات</numerusform>
            <numerusform>%Ln تصبح مسودات</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is already so</source>
        <translation>واحدة كذلك بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already so</source>
        <translation>
            <numerusform>%Ln كذلك بالفعل</numerusform>
            <numerusform>واحدة كذلك بالفعل</numerusform>
            <numerusform>اثنتان كذلك بالفعل</numerusform>
            <numerusform>%Ln كذلك بالفعل</numerusform>
            <numerusform>%Ln كذلك بالفعل</numerusform>
            <numerusform>%Ln كذلك بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is empty and keeps what is there</source>
        <translation>واحدة فارغة وتُبقي ما هو موجود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are empty and keep what is there</source>
        <translation>
            <numerusform>%Ln فارغة وتُبقي ما هو موجود</numerusform>
            <numerusform>واحدة فارغة وتُبقي ما هو موجود</numerusform>
            <numerusform>اثنتان فارغتان وتُبقيان ما هو موجود</numerusform>
            <numerusform>%Ln فارغة وتُبقي ما هو موجود</numerusform>
            <numerusform>%Ln فارغة وتُبقي ما هو موجود</numerusform>
            <numerusform>%Ln فارغة وتُبقي ما هو موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>لصق الخلايا</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Drafts for %1. Nothing is sent before you review and post.</source>
        <translation>مسودات لـ %1. لا يُرسل شيء قبل أن تراجع وترسل.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Make 1 draft value</source>
        <translation>إنشاء قيمة مسودة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln draft values</source>
        <translation>
            <numerusform>إنشاء %Ln قيمة مسودة</numerusform>
            <numerusform>إنشاء قيمة مسودة واحدة</numerusform>
            <numerusform>إنشاء قيمتي مسودة</numerusform>
            <numerusform>إنشاء %Ln قيم مسودة</numerusform>
            <numerusform>إنشاء %Ln قيمة مسودة</numerusform>
            <numerusform>إنشاء %Ln قيمة مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste of 1 cell</source>
        <translation>لصق خلية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Paste of %Ln cells</source>
        <translation>
            <numerusform>لصق %Ln خلية</numerusform>
            <numerusform>لصق خلية واحدة</numerusform>
            <numerusform>لصق خليتين</numerusform>
            <numerusform>لصق %Ln خلايا</numerusform>
            <numerusform>لصق %Ln خلية</numerusform>
            <numerusform>لصق %Ln خلية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::PasteParser</name>
    <message>
        <source>An earlier line gives this ad group another value.</source>
        <translation>يعطي سطر سابق هذه المجموعة الإعلانية قيمة أخرى.</translation>
    </message>
    <message>
        <source>Numbers of a file have a decimal point and no grouping, such as 1850.00. Nothing is guessed.</source>
        <translation>تُكتب الأرقام في الملف بنقطة عشرية ومن دون تجميع، مثل 1850.00. ولا يُخمَّن شيء.</translation>
    </message>
    <message>
        <source>There is no row of the table here.</source>
        <translation>لا يوجد هنا صف من الجدول.</translation>
    </message>
    <message>
        <source>There is no column of the table here.</source>
        <translation>لا يوجد هنا عمود من الجدول.</translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation>لا يوجد حقل بهذا الاسم.</translation>
    </message>
    <message>
        <source>The block has this column twice.</source>
        <translation>تحتوي الكتلة على هذا العمود مرتين.</translation>
    </message>
    <message>
        <source>This field cannot be pasted.</source>
        <translation>لا يمكن لصق هذا الحقل.</translation>
    </message>
    <message>
        <source>The line names no ad group.</source>
        <translation>لا يذكر السطر مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>No ad group that is shown has this name or id. Filters may hide it.</source>
        <translation>لا مجموعة إعلانية معروضة بهذا الاسم أو المعرّف. قد تخفيها عوامل التصفية.</translation>
    </message>
    <message>
        <source>Several ad groups have this title. Use the column id.</source>
        <translation>لعدة مجموعات إعلانية هذا العنوان. استخدم العمود id.</translation>
    </message>
    <message>
        <source>This column has no heading.</source>
        <translation>ليس لهذا العمود عنوان.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>البيانات فارغة.</translation>
    </message>
    <message>
        <source>Its first line must name the column “id” or “title”, so that each line finds its ad group.</source>
        <translation>يجب أن يسمّي السطر الأول العمود «id» أو «title»، ليجد كل سطر مجموعته الإعلانية.</translation>
    </message>
    <message>
        <source>The account has no ad group of this name or id.</source>
        <translation>ليس في الحساب مجموعة إعلانية بهذا الاسم أو المعرّف.</translation>
    </message>
    <message>
        <source>Campaign title</source>
        <translation>عنوان الحملة</translation>
    </message>
</context>
<context>
    <name>agm::PatchCodec</name>
    <message>
        <source>This attribute cannot be changed.</source>
        <translation>لا يمكن تغيير هذه السمة.</translation>
    </message>
    <message>
        <source>This attribute has a value of another kind.</source>
        <translation>لهذه السمة قيمة من نوع آخر.</translation>
    </message>
    <message>
        <source>A new ad group needs a campaign.</source>
        <translation>تحتاج مجموعة إعلانية جديدة إلى حملة.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodBook</name>
    <message>
        <source>The server gave the same page twice, so the period before is not complete. Try again later.</source>
        <translation>أعطى الخادم الصفحة نفسها مرتين، فالفترة السابقة غير مكتملة. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodCard</name>
    <message>
        <source>Selects them in the table, where they can be paused or edited together.</source>
        <translation>يحددها في الجدول، حيث يمكن إيقافها مؤقتًا أو تحريرها معًا.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodLineCard</name>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض كل %1</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>عرض %1 من %2</translation>
    </message>
</context>
<context>
    <name>agm::PeriodPage</name>
    <message>
        <source>Review of the period</source>
        <translation>مراجعة الفترة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>This account has no ad groups yet</source>
        <translation>ليس لهذا الحساب مجموعات إعلانية بعد</translation>
    </message>
    <message>
        <source>Where the money went is shown here as soon as there is an ad group.</source>
        <translation>يظهر هنا أين ذهب المال فور وجود مجموعة إعلانية.</translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation>جارٍ التحميل… %1 حتى الآن</translation>
    </message>
    <message>
        <source>Loading figures…</source>
        <translation>جارٍ تحميل الأرقام…</translation>
    </message>
    <message>
        <source>What is shown is what was known before.</source>
        <translation>المعروض هو ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض كل %1</translation>
    </message>
    <message>
        <source>No ad group moved %1.</source>
        <translation>لم تحرّك أي مجموعة إعلانية %1.</translation>
    </message>
</context>
<context>
    <name>agm::PeriodTotalsModel</name>
    <message>
        <source>Currency and result</source>
        <translation>العملة والنتيجة</translation>
    </message>
</context>
<context>
    <name>agm::PeriodTotalsView</name>
    <message>
        <source>before %1</source>
        <translation>سابقًا %1</translation>
    </message>
</context>
<context>
    <name>agm::PlanDialog</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>⚡ Refused: it is now %1</source>
        <translation>⚡ مرفوض: هو الآن %1</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>المخطط من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>✖ Refused: this account has no such ad group</source>
        <translation>✖ مرفوض: ليس في هذا الحساب مثل هذه المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>✖ Refused together with the field that changed</source>
        <translation>✖ مرفوض مع الحقل الذي تغيّر</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>%1 with %2 can be taken over as drafts.</source>
        <translation>%1 مع %2 يمكن أخذها كمسودات.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln حقل</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: the account is not as the plan knew it.</source>
        <translation>رُفض %1: الحساب ليس كما عرفته الخطة.</translation>
    </message>
    <message>
        <source>1 field is already so.</source>
        <translation>حقل واحد كذلك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are already so.</source>
        <translation>
            <numerusform>%Ln حقل كذلك بالفعل.</numerusform>
            <numerusform>حقل واحد كذلك بالفعل.</numerusform>
            <numerusform>حقلان كذلك بالفعل.</numerusform>
            <numerusform>%Ln حقول كذلك بالفعل.</numerusform>
            <numerusform>%Ln حقلًا كذلك بالفعل.</numerusform>
            <numerusform>%Ln حقل كذلك بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>الخطة «%1»</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>صفوف الخطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Put %1 into drafts</source>
        <translation>وضع %1 في المسودات</translation>
    </message>
    <message>
        <source>Saved %1 for the account “%2”</source>
        <translation>حُفظت %1 للحساب «%2»</translation>
    </message>
    <message>
        <source>Saved %1 by %2 for the account “%3”</source>
        <translation>حفظها %2 في %1 للحساب «%3»</translation>
    </message>
    <message>
        <source>No committed daily spend was known when it was saved. The review counts anew.</source>
        <translation>لم يُعرف إنفاق يومي ملتزَم به عند حفظها. تحسب المراجعة من جديد.</translation>
    </message>
    <message>
        <source>Committed daily spend when it was saved: %1 → %2. The review counts anew.</source>
        <translation>‏الإنفاق اليومي الملتزَم به عند حفظها: %1 ‏←‏ %2. تحسب المراجعة من جديد.</translation>
    </message>
</context>
<context>
    <name>agm::PlanFile</name>
    <message>
        <source>This field cannot be edited.</source>
        <translation>لا يمكن تحرير هذا الحقل.</translation>
    </message>
    <message>
        <source>A new ad group has no earlier value.</source>
        <translation>ليس لمجموعة إعلانية جديدة قيمة سابقة.</translation>
    </message>
    <message>
        <source>A new ad group has an id of this program until it is created.</source>
        <translation>للمجموعة الإعلانية الجديدة معرّف من هذا البرنامج إلى أن تُنشأ.</translation>
    </message>
    <message>
        <source>This ad group was never created and cannot be changed.</source>
        <translation>لم تُنشأ هذه المجموعة الإعلانية قط ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>A new ad group needs a campaign.</source>
        <translation>تحتاج مجموعة إعلانية جديدة إلى حملة.</translation>
    </message>
    <message>
        <source>This edit changes nothing.</source>
        <translation>لا يغيّر هذا التعديل شيئًا.</translation>
    </message>
    <message>
        <source>A deletion changes no field.</source>
        <translation>لا يغيّر الحذف أي حقل.</translation>
    </message>
    <message>
        <source>This ad group is in the plan twice.</source>
        <translation>هذه المجموعة الإعلانية في الخطة مرتين.</translation>
    </message>
    <message>
        <source>This file is no plan of Ad Group Manager.</source>
        <translation>هذا الملف ليس خطة من Ad Group Manager.</translation>
    </message>
    <message>
        <source>This plan does not say its version.</source>
        <translation>لا تذكر هذه الخطة إصدارها.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer Ad Group Manager (its version is %1, this program knows %2). Install the newer program.</source>
        <translation>حفظ هذه الخطة Ad Group Manager أحدث (إصدارها %1، وهذا البرنامج يعرف %2). ثبّت البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>This plan was changed after it was saved. Ask for the file as it was saved, or make the drafts again.</source>
        <translation>تغيّرت هذه الخطة بعد حفظها. اطلب الملف كما حُفظ، أو أنشئ المسودات من جديد.</translation>
    </message>
    <message>
        <source>This file cannot be read as a plan; it may be cut off. (%1)</source>
        <translation>لا يمكن قراءة هذا الملف كخطة؛ قد يكون مقطوعًا. (%1)</translation>
    </message>
</context>
<context>
    <name>agm::PlanReview</name>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>The account could not be listed: %1</source>
        <translation>تعذّر سرد الحساب: %1</translation>
    </message>
    <message>
        <source>The journal could not be read, so raises of the last 24 hours are not counted: %1</source>
        <translation>تعذّرت قراءة السجل، لذلك لا تُحسب زيادات آخر 24 ساعة: %1</translation>
    </message>
    <message>
        <source>The campaigns could not be read, so a part of the money is not known: %1</source>
        <translation>تعذّرت قراءة الحملات، لذلك جزء من المال غير معروف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad group(s) of the account could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln مجموعة إعلانية من الحساب.</numerusform>
            <numerusform>تعذّرت قراءة مجموعة إعلانية واحدة من الحساب.</numerusform>
            <numerusform>تعذّرت قراءة مجموعتين إعلانيتين من الحساب.</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجموعات إعلانية من الحساب.</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجموعة إعلانية من الحساب.</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجموعة إعلانية من الحساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>الخطة %1</translation>
    </message>
    <message>
        <source>Saved %1 for the account “%2”</source>
        <translation>حُفظت %1 للحساب «%2»</translation>
    </message>
    <message>
        <source>Saved %1 by %2 for the account “%3”</source>
        <translation>حفظها %2 في %1 للحساب «%3»</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Held against the account “%1”, %2 listed</source>
        <translation>قورنت بالحساب «%1»، وفيه %2</translation>
    </message>
    <message>
        <source>Committed now</source>
        <translation>الملتزَم به الآن</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <translation>في اليوم، %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>أسوأ يوم</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>العامل %1</translation>
    </message>
    <message>
        <source>Start / stop</source>
        <translation>بدء / إيقاف</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>started / stopped</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ad groups</source>
        <translation>مجموعات إعلانية</translation>
    </message>
    <message>
        <source>Refused, because the account is not as the plan knew it:</source>
        <translation>مرفوض، لأن الحساب ليس كما عرفته الخطة:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be posted</source>
        <translation>%1 لا يمكن إرسالها</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 مرفوضة</translation>
    </message>
    <message>
        <source>%1 Not all of the plan could be posted: %2.</source>
        <translation>%1 لم يمكن إرسال الخطة كلها: %2.</translation>
    </message>
    <message>
        <source>%1 There is nothing to post.</source>
        <translation>%1 لا يوجد ما يُرسل.</translation>
    </message>
    <message>
        <source>%1 All of the plan could be posted, from the review in the window.</source>
        <translation>%1 يمكن إرسال الخطة كلها، من المراجعة في النافذة.</translation>
    </message>
    <message>
        <source>The account is read-only: it must be unlocked there first.</source>
        <translation>الحساب للقراءة فقط: يجب إلغاء قفله هناك أولًا.</translation>
    </message>
</context>
<context>
    <name>agm::PlanStore</name>
    <message>
        <source>The plan could not be written to %1: %2. Nothing was replaced there.</source>
        <translation>تعذّرت كتابة الخطة في %1: %2. لم يُستبدل شيء هناك.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read: %2.</source>
        <translation>تعذّرت قراءة الخطة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a plan.</source>
        <translation>%1 أكبر من أن يكون خطة.</translation>
    </message>
    <message>
        <source>This plan is of the account “%1” (%2). Open that account first.</source>
        <translation>هذه الخطة للحساب «%1» (%2). افتح ذلك الحساب أولًا.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe. Choose a plan&apos;s file.</source>
        <translation>%1 مجلد أو جهاز أو أنبوب. اختر ملف خطة.</translation>
    </message>
</context>
<context>
    <name>agm::PlanSummary</name>
    <message>
        <source>Committed daily spend</source>
        <translation>الإنفاق اليومي الملتزَم به</translation>
    </message>
</context>
<context>
    <name>agm::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>الصفحة كا&amp;ملة</translation>
    </message>
    <message>
        <source>P&amp;ortrait</source>
        <translation>&amp;طولي</translation>
    </message>
    <message>
        <source>L&amp;andscape</source>
        <translation>عر&amp;ضي</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>الصفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>Page w&amp;idth</source>
        <translation>&amp;عرض الصفحة</translation>
    </message>
</context>
<context>
    <name>agm::Quota</name>
    <message>
        <source>%1: %2 of %3 left</source>
        <comment>operation: requests of the minute</comment>
        <translation>%1: بقي %2 من %3</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation>بقي %1 طلبات</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>requests</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>The server takes so many requests of each kind in a minute:</source>
        <translation>يقبل الخادم هذا العدد من الطلبات من كل نوع في الدقيقة:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes waiting</source>
        <translation>
            <numerusform>لا تغييرات تنتظر</numerusform>
            <numerusform>تغيير واحد ينتظر</numerusform>
            <numerusform>تغييران ينتظران</numerusform>
            <numerusform>%Ln تغييرات تنتظر</numerusform>
            <numerusform>%Ln تغييرًا ينتظر</numerusform>
            <numerusform>%Ln تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>⏸ goes on in %1 s</source>
        <comment>the server asked to wait</comment>
        <translation>⏸ يتابع بعد %1 ث</translation>
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
        <translation>طلب الخادم الانتظار قبل %1 التالي. يتابع من تلقاء نفسه بعد %2 ثانية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for their turn; nothing is lost.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر دورها؛ لا يضيع شيء.</numerusform>
            <numerusform>تغيير واحد ينتظر دوره؛ لا يضيع شيء.</numerusform>
            <numerusform>تغييران ينتظران دورهما؛ لا يضيع شيء.</numerusform>
            <numerusform>%Ln تغييرات تنتظر دورها؛ لا يضيع شيء.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر دوره؛ لا يضيع شيء.</numerusform>
            <numerusform>%Ln تغيير ينتظر دوره؛ لا يضيع شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reads wait for their turn.</source>
        <translation>
            <numerusform>لا قراءات تنتظر دورها.</numerusform>
            <numerusform>قراءة واحدة تنتظر دورها.</numerusform>
            <numerusform>قراءتان تنتظران دورهما.</numerusform>
            <numerusform>%Ln قراءات تنتظر دورها.</numerusform>
            <numerusform>%Ln قراءة تنتظر دورها.</numerusform>
            <numerusform>%Ln قراءة تنتظر دورها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::RefreshController</name>
    <message>
        <source>Changes are being sent.</source>
        <translation>يجري إرسال تغييرات.</translation>
    </message>
    <message>
        <source>A dialog is open.</source>
        <translation>مربع حوار مفتوح.</translation>
    </message>
    <message>
        <source>A cell is being edited.</source>
        <translation>يجري تحرير خلية.</translation>
    </message>
    <message>
        <source>The automatic refresh waits. %1</source>
        <translation>التحديث التلقائي ينتظر. %1</translation>
    </message>
    <message>
        <source>The last refresh failed. It is tried again at %1.</source>
        <translation>أخفق آخر تحديث. ستُعاد المحاولة في %1.</translation>
    </message>
    <message>
        <source>Next automatic refresh at %1.</source>
        <translation>التحديث التلقائي التالي في %1.</translation>
    </message>
</context>
<context>
    <name>agm::RenameDialog</name>
    <message>
        <source>Find and replace in titles</source>
        <translation>البحث والاستبدال في العناوين</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>empty: the whole title</source>
        <translation>فارغ: العنوان كله</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;تعبير نمطي</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>ا&amp;ستبدال بـ</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>Titles that change</source>
        <translation>العناوين التي تتغير</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>لا يمكن أن يكون العنوان فارغًا.</translation>
    </message>
    <message>
        <source>A title can have %1 characters at most; this has %2.</source>
        <translation>يجوز أن يكون العنوان %1 حرفًا على الأكثر؛ وفي هذا %2.</translation>
    </message>
    <message>
        <source>Nothing to find yet</source>
        <translation>لا شيء للبحث عنه بعد</translation>
    </message>
    <message>
        <source>No title matches</source>
        <translation>لا عنوان مطابق</translation>
    </message>
    <message>
        <source>1 title matches</source>
        <translation>عنوان واحد مطابق</translation>
    </message>
    <message>
        <source>%1 titles match</source>
        <translation>%1 من العناوين مطابقة</translation>
    </message>
    <message>
        <source>%1, %2 change</source>
        <translation>%1، %2 تتغير</translation>
    </message>
</context>
<context>
    <name>agm::ReportExporter</name>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>PDF, for reading and printing (*.pdf)</source>
        <translation>PDF، للقراءة والطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>صفحة ويب، ملف واحد (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>التقرير في %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>تعذّرت كتابة التقرير في %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::ReportRun</name>
    <message>
        <source>There is no folder %1 to write the report to.</source>
        <translation>لا يوجد مجلد %1 لكتابة التقرير فيه.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>What this computer kept of earlier days could not be read: %1</source>
        <translation>تعذّرت قراءة ما حفظه هذا الكمبيوتر عن أيام سابقة: %1</translation>
    </message>
    <message>
        <source>The account could not be listed: %1</source>
        <translation>تعذّر سرد الحساب: %1</translation>
    </message>
    <message>
        <source>The campaigns could not be read: %1</source>
        <translation>تعذّرت قراءة الحملات: %1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>The period before could not be listed: %1</source>
        <translation>تعذّر سرد الفترة السابقة: %1</translation>
    </message>
    <message>
        <source>The server does not give reports by day (%1); the days come from what can be had otherwise.</source>
        <translation>لا يعطي الخادم تقارير حسب اليوم (%1)؛ وتأتي الأيام مما يتوفر بطريقة أخرى.</translation>
    </message>
    <message>
        <source>%1: no figures by day: %2</source>
        <translation>%1: لا أرقام حسب اليوم: %2</translation>
    </message>
    <message>
        <source>What this program changed could not be read, so a pace does not begin anew where a budget was changed: %1</source>
        <translation>تعذّرت قراءة ما غيّره هذا البرنامج، لذلك لا تبدأ الوتيرة من جديد حيث تغيّرت ميزانية: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2، %3.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>تعذّرت كتابة التقرير في %1: %2</translation>
    </message>
</context>
<context>
    <name>agm::RequestActions</name>
    <message>
        <source>Request &amp;log</source>
        <translation>سج&amp;ل الطلبات</translation>
    </message>
    <message>
        <source>JSON o&amp;f the ad group…</source>
        <translation>&amp;JSON للمجموعة الإعلانية…</translation>
    </message>
    <message>
        <source>Copy as curl: &amp;read it</source>
        <translation>نسخ كأمر curl: &amp;قراءة</translation>
    </message>
    <message>
        <source>Copy as curl: &amp;pause it</source>
        <translation>نسخ كأمر curl: &amp;إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Copy as curl: r&amp;esume it</source>
        <translation>نسخ كأمر curl: ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Copy as curl: post its &amp;draft</source>
        <translation>نسخ كأمر curl: إرسال ال&amp;مسودة</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>ال&amp;تنبيهات…</translation>
    </message>
    <message>
        <source>&amp;New alert from this filter…</source>
        <translation>تنبيه جديد من &amp;عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>Refresh automatically: off</source>
        <translation>التحديث تلقائيًا: متوقف</translation>
    </message>
    <message>
        <source>Refresh automatically: every 5 minutes</source>
        <translation>التحديث تلقائيًا: كل 5 دقائق</translation>
    </message>
    <message>
        <source>Refresh automatically: every 15 minutes</source>
        <translation>التحديث تلقائيًا: كل 15 دقيقة</translation>
    </message>
    <message>
        <source>Refresh automatically: every 60 minutes</source>
        <translation>التحديث تلقائيًا: كل 60 دقيقة</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>نسخ كأمر c&amp;url</translation>
    </message>
</context>
<context>
    <name>agm::RequestController</name>
    <message>
        <source>The draft changes nothing.</source>
        <translation>المسودة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
    <message>
        <source>The server does not know this ad group yet.</source>
        <translation>لا يعرف الخادم هذه المجموعة الإعلانية بعد.</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>حدد مجموعة إعلانية واحدة أولًا.</translation>
    </message>
    <message>
        <source>Select one ad group that has a draft.</source>
        <translation>حدد مجموعة إعلانية لها مسودة.</translation>
    </message>
    <message>
        <source>The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.</source>
        <translation>نُسخ أمر curl. يقرأ المفتاح من $WHOP_API_KEY ولا يحتوي على أي مفتاح.</translation>
    </message>
</context>
<context>
    <name>agm::RequestLogModel</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>agm::RequestLogWindow</name>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Search method, path, status, request ID, problem</source>
        <translation>البحث في الطريقة والمسار والحالة ومعرّف الطلب والمشكلة</translation>
    </message>
    <message>
        <source>Search the request log</source>
        <translation>البحث في سجل الطلبات</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>أي طلبات</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>الكتابات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Choose a request to see its headers and body.</source>
        <translation>اختر طلبًا لترى ترويساته ومحتواه.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>تصدير HAR…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The command reads the key from $WHOP_API_KEY.</source>
        <translation>يقرأ الأمر المفتاح من $WHOP_API_KEY.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>اختر طلبًا أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2 requests.</source>
        <translation>%1 من %2 طلبات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests.</source>
        <translation>
            <numerusform>لا طلبات.</numerusform>
            <numerusform>طلب واحد.</numerusform>
            <numerusform>طلبان.</numerusform>
            <numerusform>%Ln طلبات.</numerusform>
            <numerusform>%Ln طلبًا.</numerusform>
            <numerusform>%Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only, until the account is closed: the latest %1 requests, of each body %2, of all bodies %3. The key is never in it.</source>
        <translation>في الذاكرة فقط، إلى أن يُغلق الحساب: آخر %1 طلبات، ومن كل محتوى %2، ومن المحتويات كلها %3. لا يكون المفتاح فيها أبدًا.</translation>
    </message>
    <message>
        <source>Everything that is listed, as an HTTP Archive (HAR 1.2).</source>
        <translation>كل ما في القائمة، كأرشيف HTTP ‏(HAR 1.2).</translation>
    </message>
    <message>
        <source>No request is listed.</source>
        <translation>لا يوجد طلب في القائمة.</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>نُسخ الأمر.</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>تصدير سجل الطلبات</translation>
    </message>
    <message>
        <source>HTTP Archives (*.%1)</source>
        <translation>أرشيفات HTTP ‏(*.%1)</translation>
    </message>
    <message>
        <source>The requests are written to %1.</source>
        <translation>كُتبت الطلبات في %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>agm::RequestText</name>
    <message>
        <source>[The body made room for those of later requests.]</source>
        <translation>[أفسح المحتوى المكان لمحتويات طلبات لاحقة.]</translation>
    </message>
    <message>
        <source>[Only the beginning of the body is kept.]</source>
        <translation>[بداية المحتوى وحدها محفوظة.]</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل رد.</translation>
    </message>
    <message>
        <source>No answer came; it was tried again.</source>
        <translation>لم يصل رد؛ أُعيدت المحاولة.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>أُجيب بـ %1.</translation>
    </message>
    <message>
        <source>Answered %1; it was tried again.</source>
        <translation>أُجيب بـ %1؛ أُعيدت المحاولة.</translation>
    </message>
</context>
<context>
    <name>agm::RestoreDialog</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 + unknown</source>
        <translation>%1 + غير معروف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>… %1 of %2 restored</source>
        <translation>… استُعيدت %1 من %2</translation>
    </message>
    <message>
        <source>✓ %1 restored</source>
        <translation>✓ استُعيدت %1</translation>
    </message>
    <message>
        <source>✖ %1 not</source>
        <translation>✖ لم تُستعد %1</translation>
    </message>
    <message>
        <source>Restore what was stopped</source>
        <translation>استعادة ما أُوقف</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Adds per day</source>
        <translation>يُضاف في اليوم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>لماذا تبقى كما هي</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتخطاة</translation>
    </message>
    <message>
        <source>Restored so far</source>
        <translation>استُعيد حتى الآن</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء الباقي</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>لا شيء لاستعادته</translation>
    </message>
    <message>
        <source>The last stage is on</source>
        <translation>المرحلة الأخيرة مشغّلة</translation>
    </message>
    <message>
        <source>%1 to restore</source>
        <translation>%1 للاستعادة</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>أُوقفت %1.</translation>
    </message>
    <message>
        <source>The cheapest come back first. Look at the spend before you go on to the next stage.</source>
        <translation>تعود الأرخص أولًا. انظر إلى الإنفاق قبل الانتقال إلى المرحلة التالية.</translation>
    </message>
    <message>
        <source>1 ad group is skipped, because it was changed since or could not be stopped:</source>
        <translation>تُتخطى مجموعة إعلانية واحدة لأنها تغيّرت منذ ذلك أو تعذّر إيقافها:</translation>
    </message>
    <message>
        <source>%1 are skipped, because they were changed since or could not be stopped:</source>
        <translation>تُتخطى %1 لأنها تغيّرت منذ ذلك أو تعذّر إيقافها:</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restoring goes on without this window.</source>
        <translation>تستمر الاستعادة بدون هذه النافذة.</translation>
    </message>
    <message>
        <source>Restore the first %1</source>
        <translation>استعادة أول %1</translation>
    </message>
    <message>
        <source>Restore the next %1</source>
        <translation>استعادة الـ %1 التالية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what (money)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wait until this stage is done.</source>
        <translation>انتظر حتى تكتمل هذه المرحلة.</translation>
    </message>
</context>
<context>
    <name>agm::ReviewCards</name>
    <message>
        <source>Committed now</source>
        <translation>الملتزَم به الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Worst day</source>
        <translation>أسوأ يوم</translation>
    </message>
    <message>
        <source>Start / stop</source>
        <translation>بدء / إيقاف</translation>
    </message>
    <message>
        <source>The most that may be spent on one day: an ad network may go over a daily budget on single days.</source>
        <translation>أقصى ما قد يُنفق في يوم واحد: قد تتجاوز شبكة الإعلانات الميزانية اليومية في بعض الأيام.</translation>
    </message>
    <message>
        <source>Until tomorrow: the part of the new daily spend that falls on what is left of today, in the account&apos;s time zone. A lifetime budget per day is what is left of it, divided by the days left.</source>
        <translation>حتى الغد: الجزء من الإنفاق اليومي الجديد الذي يقع على ما بقي من اليوم، بالمنطقة الزمنية للحساب. ميزانية مدى الحياة في اليوم هي ما بقي منها مقسومًا على الأيام الباقية.</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <translation>في اليوم، %1</translation>
    </message>
    <message>
        <source>factor %1</source>
        <translation>العامل %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>started / stopped</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ad groups</source>
        <translation>مجموعات إعلانية</translation>
    </message>
</context>
<context>
    <name>agm::ReviewController</name>
    <message>
        <source>Discard drafts</source>
        <translation>تجاهل المسودات</translation>
    </message>
    <message>
        <source>Save drafts as a plan</source>
        <translation>حفظ المسودات كخطة</translation>
    </message>
    <message>
        <source>Plans (*.%1)</source>
        <translation>خطط (*.%1)</translation>
    </message>
    <message>
        <source>The drafts of %1 are saved as a plan in %2. They stay here as drafts, too.</source>
        <translation>حُفظت مسودات %1 كخطة في %2. وتبقى هنا كمسودات أيضًا.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Open plan %1</source>
        <translation>فتح الخطة %1</translation>
    </message>
    <message>
        <source>Discard all drafts?</source>
        <translation>تجاهل كل المسودات؟</translation>
    </message>
    <message>
        <source>The drafts of %1 are dropped; nothing of them was sent. You can take this back with Undo until you quit.</source>
        <translation>تُلغى مسودات %1؛ ولم يُرسل منها شيء. يمكنك استرجاعها بالتراجع إلى أن تنهي البرنامج.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Discard all drafts</source>
        <translation>تجاهل كل المسودات</translation>
    </message>
    <message>
        <source>Nothing of this ad group would be posted now.</source>
        <translation>لن يُرسل شيء من هذه المجموعة الإعلانية الآن.</translation>
    </message>
    <message>
        <source>The curl command is copied. It reads the key from $WHOP_API_KEY and holds none.</source>
        <translation>نُسخ أمر curl. يقرأ المفتاح من $WHOP_API_KEY ولا يحتوي على أي مفتاح.</translation>
    </message>
</context>
<context>
    <name>agm::ReviewDelegate</name>
    <message>
        <source>keep mine</source>
        <translation>الاحتفاظ بقيمتي</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <translation>الاحتفاظ بالأخرى</translation>
    </message>
</context>
<context>
    <name>agm::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Find an ad group or a field</source>
        <translation>البحث عن مجموعة إعلانية أو حقل</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Takes every row that is shown in.</source>
        <translation>يُدرج كل صف معروض.</translation>
    </message>
    <message>
        <source>Leaves every row that is shown out.</source>
        <translation>يستبعد كل صف معروض.</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>حفظ كخطة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>عليها تحذير</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Blocked 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Show the ad group</source>
        <translation>عرض المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Take in or leave out	Space</source>
        <translation>إدراج أو استبعاد	Space</translation>
    </message>
    <message>
        <source>Leave out the whole ad group</source>
        <translation>استبعاد المجموعة الإعلانية كلها</translation>
    </message>
    <message>
        <source>Keep mine	M</source>
        <translation>الاحتفاظ بقيمتي	M</translation>
    </message>
    <message>
        <source>Keep theirs	T</source>
        <translation>الاحتفاظ بالأخرى	T</translation>
    </message>
    <message>
        <source>Discard draft	Del</source>
        <translation>تجاهل المسودة	Del</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
</context>
<context>
    <name>agm::ReviewModel</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Whether it is posted. Space takes the chosen rows in or leaves them out.</source>
        <translation>هل يُرسل. يدرج مفتاح المسافة الصفوف المختارة أو يستبعدها.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>change per day</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>It cannot be posted: the column Check says why.</source>
        <translation>لا يمكن إرساله: يقول عمود الفحص لماذا.</translation>
    </message>
    <message>
        <source>It is posted with the others.</source>
        <translation>يُرسل مع غيره.</translation>
    </message>
    <message>
        <source>It is left out and stays a draft.</source>
        <translation>مستبعد ويبقى مسودة.</translation>
    </message>
    <message>
        <source>Change of the committed daily spend by this ad group: %1</source>
        <translation>تغيّر الإنفاق اليومي الملتزَم به بسبب هذه المجموعة الإعلانية: %1</translation>
    </message>
    <message>
        <source>When you began: %1</source>
        <translation>عندما بدأت: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>قيمتك: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>القيمة الأخرى: %1</translation>
    </message>
    <message>
        <source>No objection.</source>
        <translation>لا اعتراض.</translation>
    </message>
    <message>
        <source>Cannot be posted</source>
        <translation>لا يمكن إرساله</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Check: no objection</source>
        <translation>الفحص: لا اعتراض</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>الفحص: %1</translation>
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
        <translation>حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln حقل</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1”</source>
        <translation>تغيّر في مكان آخر إلى «%1»</translation>
    </message>
    <message>
        <source>Waits: something else of this ad group cannot be posted</source>
        <translation>ينتظر: شيء آخر من هذه المجموعة الإعلانية لا يمكن إرساله</translation>
    </message>
    <message>
        <source>an extra zero?</source>
        <translation>صفر زائد؟</translation>
    </message>
    <message>
        <source>a zero too few?</source>
        <translation>صفر ناقص؟</translation>
    </message>
    <message>
        <source>There is no draft: nothing would be sent</source>
        <translation>لا توجد مسودة: لن يُرسل شيء</translation>
    </message>
    <message>
        <source>%1 · nothing has been sent</source>
        <translation>%1 · لم يُرسل شيء</translation>
    </message>
    <message>
        <source>%1, %2 · nothing has been sent</source>
        <translation>%1، %2 · لم يُرسل شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>committed daily spend</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>committed daily spend</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 %2 per day</source>
        <comment>▲, +US$120</comment>
        <translation>%1 %2 في اليوم</translation>
    </message>
    <message>
        <source>a part is not known</source>
        <translation>جزء غير معروف</translation>
    </message>
    <message>
        <source>per day, no change</source>
        <translation>في اليوم، بلا تغيير</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>حملة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%Ln حملات</numerusform>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>%Ln حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>not known for %1</source>
        <translation>غير معروف لـ %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Until tomorrow: %1</source>
        <translation>حتى الغد: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>lifetime budgets per day</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Lifetime budgets, apart: %1 per day</source>
        <translation>ميزانيات مدى الحياة، على حدة: %1 في اليوم</translation>
    </message>
    <message>
        <source>Lifetime budgets, apart: %1 → %2 per day</source>
        <translation>‏ميزانيات مدى الحياة، على حدة: %1 ‏←‏ %2 في اليوم</translation>
    </message>
    <message>
        <source>The daily spend is %1</source>
        <translation>الإنفاق اليومي %1</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation>لا إرسال</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>%1 (unknown/day)</source>
        <translation>%1 (غير معروف/يوم)</translation>
    </message>
    <message>
        <source>%1 (%2 + unknown)</source>
        <translation>%1 (%2 + غير معروف)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no draft. Change something first.</source>
        <translation>لا توجد مسودة. غيّر شيئًا أولًا.</translation>
    </message>
    <message>
        <source>What is not left out cannot be posted: the column Check says why.</source>
        <translation>لا يمكن إرسال ما لم يُستبعد: يقول عمود الفحص لماذا.</translation>
    </message>
    <message>
        <source>None of it can be posted: the column Check says why.</source>
        <translation>لا يمكن إرسال شيء منها: يقول عمود الفحص لماذا.</translation>
    </message>
    <message>
        <source>Everything is left out. Check the rows that are to be posted.</source>
        <translation>كل شيء مستبعد. علّم الصفوف المطلوب إرسالها.</translation>
    </message>
    <message>
        <source>About %1 at %2 requests a minute · what is deleted cannot be undone</source>
        <translation>نحو %1 بمعدل %2 طلب في الدقيقة · ما يُحذف لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>About %1 at %2 requests a minute · can be undone from the journal</source>
        <translation>نحو %1 بمعدل %2 طلب في الدقيقة · يمكن التراجع عنه من السجل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New ad group</source>
        <translation>مجموعة إعلانية جديدة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a finding, and so many more</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an amount</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <comment>ad group, field, before, after</comment>
        <translation>‏%1: %2 %3 ‏←‏ %4</translation>
    </message>
    <message>
        <source>Together %1 a day; up to %2 nothing is asked</source>
        <translation>معًا %1 في اليوم؛ حتى %2 لا يُسأل عن شيء</translation>
    </message>
    <message>
        <source>Together it raises the committed daily spend a lot</source>
        <translation>معًا ترفع الإنفاق اليومي الملتزَم به كثيرًا</translation>
    </message>
    <message>
        <source>%1, within 24 hours</source>
        <translation>%1، خلال 24 ساعة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This raises the daily spend a lot. Is it meant?</source>
        <translation>هذا يرفع الإنفاق اليومي كثيرًا. هل هو مقصود؟</translation>
    </message>
    <message>
        <source>This cuts amounts a lot. Is it meant?</source>
        <translation>هذا يخفض المبالغ كثيرًا. هل هو مقصود؟</translation>
    </message>
    <message>
        <source>Type the new daily total to post: %1</source>
        <translation>اكتب الإجمالي اليومي الجديد للإرسال: %1</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/يوم</translation>
    </message>
    <message>
        <source>Type the sum of the new amounts to post: %1</source>
        <translation>اكتب مجموع المبالغ الجديدة للإرسال: %1</translation>
    </message>
</context>
<context>
    <name>agm::Salvage</name>
    <message>
        <source>A table has no key to read it by.</source>
        <translation>ليس لجدول مفتاح يُقرأ به.</translation>
    </message>
</context>
<context>
    <name>agm::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>no filter: every ad group</source>
        <translation>بلا عامل تصفية: كل مجموعة إعلانية</translation>
    </message>
    <message>
        <source>It holds the columns, their order and widths, the sort, and the filter: %1</source>
        <translation>يحفظ الأعمدة وترتيبها وعرضها والفرز وعامل التصفية: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Replace the view of this name</source>
        <translation>استبدال العرض الذي يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsController</name>
    <message>
        <source>Saved view %1</source>
        <translation>العرض المحفوظ %1</translation>
    </message>
    <message>
        <source>The saved views cannot be read by this version of the program. They are kept in the settings, and the built-in ones are shown.</source>
        <translation>لا يستطيع هذا الإصدار من البرنامج قراءة العروض المحفوظة. تبقى في الإعدادات، وتظهر العروض المدمجة.</translation>
    </message>
    <message>
        <source>One saved view cannot be read. It is kept, and shown dimmed.</source>
        <translation>عرض محفوظ واحد لا يمكن قراءته. يبقى، ويظهر باهتًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved views cannot be read. They are kept, and shown dimmed.</source>
        <translation>
            <numerusform>%Ln عرض محفوظ لا يمكن قراءته. تبقى، وتظهر باهتة.</numerusform>
            <numerusform>عرض محفوظ واحد لا يمكن قراءته. يبقى، ويظهر باهتًا.</numerusform>
            <numerusform>عرضان محفوظان لا يمكن قراءتهما. يبقيان، ويظهران باهتين.</numerusform>
            <numerusform>%Ln عروض محفوظة لا يمكن قراءتها. تبقى، وتظهر باهتة.</numerusform>
            <numerusform>%Ln عرضًا محفوظًا لا يمكن قراءتها. تبقى، وتظهر باهتة.</numerusform>
            <numerusform>%Ln عرض محفوظ لا يمكن قراءتها. تبقى، وتظهر باهتة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The filter of %1 cannot be read: %2 It stays as it is.</source>
        <translation>لا يمكن قراءة عامل تصفية %1: %2 يبقى كما هو.</translation>
    </message>
    <message>
        <source>The saved view %1 is deleted.</source>
        <translation>حُذف العرض المحفوظ %1.</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsList</name>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <translation>التحديث إلى المعروض الآن</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>إعادة التسمية	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>تحريك لأعلى	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>تحريك لأسفل	Alt+Down</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>حذف	Del</translation>
    </message>
    <message>
        <source>Add the built-in views again</source>
        <translation>إضافة العروض المدمجة من جديد</translation>
    </message>
</context>
<context>
    <name>agm::SavedViewsModel</name>
    <message>
        <source>A view without a name</source>
        <translation>عرض بلا اسم</translation>
    </message>
    <message>
        <source>This view cannot be read by this version of the program. It is kept as it is.</source>
        <translation>لا يستطيع هذا الإصدار من البرنامج قراءة هذا العرض. يبقى كما هو.</translation>
    </message>
    <message>
        <source>Every ad group</source>
        <translation>كل مجموعة إعلانية</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>المعروض الآن</translation>
    </message>
</context>
<context>
    <name>agm::ScatterCanvas</name>
    <message>
        <source>Scatter of ad groups</source>
        <translation>تشتت المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Space selects.</source>
        <translation>تنتقل مفاتيح الأسهم من نقطة إلى نقطة، ويحدد مفتاح المسافة.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>، محددة</translation>
    </message>
</context>
<context>
    <name>agm::ScatterPane</name>
    <message>
        <source>Scatter</source>
        <translation>التشتت</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>by</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Drag draws a lasso</source>
        <translation>السحب يرسم حبل تحديد</translation>
    </message>
    <message>
        <source>Selects what is inside; with Ctrl it adds to the selection</source>
        <translation>يحدد ما بداخله؛ ومع Ctrl يضيف إلى التحديد</translation>
    </message>
    <message>
        <source>Drag draws a rectangle</source>
        <translation>السحب يرسم مستطيلًا</translation>
    </message>
    <message>
        <source>Also by Shift while the lasso is chosen</source>
        <translation>أيضًا بمفتاح Shift أثناء اختيار حبل التحديد</translation>
    </message>
    <message>
        <source>Drag moves the plot</source>
        <translation>السحب يحرّك المخطط</translation>
    </message>
    <message>
        <source>Also by the middle button</source>
        <translation>أيضًا بالزر الأوسط</translation>
    </message>
    <message>
        <source>%1: show or hide these</source>
        <translation>%1: إظهار هذه أو إخفاؤها</translation>
    </message>
    <message>
        <source>Logarithmic across</source>
        <translation>لوغاريتمي أفقيًا</translation>
    </message>
    <message>
        <source>Logarithmic up</source>
        <translation>لوغاريتمي عموديًا</translation>
    </message>
    <message>
        <source>No ad group has spent in this period</source>
        <translation>لم تنفق أي مجموعة إعلانية في هذه الفترة</translation>
    </message>
    <message>
        <source>No ad group has both %1 and %2 in this period</source>
        <translation>لا توجد مجموعة إعلانية لها %1 و%2 معًا في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose other metrics or another period.</source>
        <translation>اختر مقاييس أخرى أو فترة أخرى.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Area: results, up to %1</source>
        <translation>المساحة: النتائج، حتى %1</translation>
    </message>
    <message>
        <source>Arrow: spend without a result, it costs at least this (%1)</source>
        <translation>السهم: إنفاق بلا نتيجة، تكلفتها هذا على الأقل (%1)</translation>
    </message>
    <message>
        <source>Out of view: %1</source>
        <translation>خارج العرض: %1</translation>
    </message>
    <message>
        <source>0 has no place on a logarithmic axis, at its edge: %1</source>
        <translation>لا مكان لـ 0 على محور لوغاريتمي، عند حافته: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>المجموعة الإعلانية</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>مقابل الهدف</translation>
    </message>
</context>
<context>
    <name>agm::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>Starts as soon as it is active</source>
        <translation>تبدأ فور أن تصبح نشطة</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>النها&amp;ية</translation>
    </message>
    <message>
        <source>Runs until paused</source>
        <translation>تعمل حتى تُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>الأوقات هي أوقات %1.</translation>
    </message>
    <message>
        <source>%1 with a lifetime budget: an end at least 24 hours after the start is needed.</source>
        <translation>%1 بميزانية مدى الحياة: تلزم نهاية بعد البداية بـ 24 ساعة على الأقل.</translation>
    </message>
</context>
<context>
    <name>agm::Schema</name>
    <message>
        <source>A schema step cannot be read: %1</source>
        <translation>لا يمكن قراءة خطوة من المخطط البنيوي: %1</translation>
    </message>
    <message>
        <source>A schema step is missing.</source>
        <translation>تنقص خطوة من المخطط البنيوي.</translation>
    </message>
    <message>
        <source>The program lacks its schema steps.</source>
        <translation>تنقص البرنامج خطوات مخططه البنيوي.</translation>
    </message>
</context>
<context>
    <name>agm::SearchField</name>
    <message>
        <source>Search, or filter: spend&gt;50 status:active</source>
        <translation>ابحث أو صفِّ: spend&gt;50 status:active</translation>
    </message>
</context>
<context>
    <name>agm::SelectionPresenter</name>
    <message>
        <source>Select ad groups first.</source>
        <translation>حدد مجموعات إعلانية أولًا.</translation>
    </message>
    <message>
        <source>Select one ad group first.</source>
        <translation>حدد أولًا مجموعة إعلانية واحدة.</translation>
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
        <translation>%1، المتوسطات %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column: sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <translation>%1، المتوسط %2</translation>
    </message>
</context>
<context>
    <name>agm::SelectionValues</name>
    <message>
        <source>%1 … and %2 more</source>
        <translation>%1 … و%2 أخرى</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
</context>
<context>
    <name>agm::SeriesBook</name>
    <message>
        <source>The server gave the same page twice, so the list is not complete. Try again later.</source>
        <translation>أعطى الخادم الصفحة نفسها مرتين، فالقائمة غير مكتملة. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>agm::SeriesWords</name>
    <message>
        <source>reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>listings, day by day</source>
        <translation>القوائم، يومًا بيوم</translation>
    </message>
    <message>
        <source>what this computer kept</source>
        <translation>ما حفظه هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Daily figures from %1</source>
        <translation>الأرقام اليومية من %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>joins two sources</comment>
        <translation> و</translation>
    </message>
    <message>
        <source>The account gives no reports: %1</source>
        <translation>لا يعطي الحساب تقارير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad groups could not be read: %1</source>
        <translation>
            <numerusform>%Ln مجموعة إعلانية تعذّرت قراءتها: %1</numerusform>
            <numerusform>مجموعة إعلانية واحدة تعذّرت قراءتها: %1</numerusform>
            <numerusform>مجموعتان إعلانيتان تعذّرت قراءتهما: %1</numerusform>
            <numerusform>%Ln مجموعات إعلانية تعذّرت قراءتها: %1</numerusform>
            <numerusform>%Ln مجموعة إعلانية تعذّرت قراءتها: %1</numerusform>
            <numerusform>%Ln مجموعة إعلانية تعذّرت قراءتها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agm::SessionOpener</name>
    <message>
        <source>Changes are still being sent. Wait until they are done, or cancel them, and try again.</source>
        <translation>ما زالت تغييرات تُرسل. انتظر حتى تكتمل أو ألغها، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The demo account could not be started: %1</source>
        <translation>تعذّر تشغيل الحساب التجريبي: %1</translation>
    </message>
    <message>
        <source>The key of “%1” is not kept on this computer any more. Enter it again under Accounts.</source>
        <translation>لم يعد مفتاح «%1» محفوظًا على هذا الكمبيوتر. أدخله من جديد ضمن الحسابات.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read: %2</source>
        <translation>تعذّرت قراءة مفتاح «%1»: %2</translation>
    </message>
</context>
<context>
    <name>agm::SessionSecretStore</name>
    <message>
        <source>An account name and a key are needed to keep a key.</source>
        <translation>يلزم اسم حساب ومفتاح لحفظ مفتاح.</translation>
    </message>
    <message>
        <source>No key is kept for this account.</source>
        <translation>لا يُحفظ مفتاح لهذا الحساب.</translation>
    </message>
</context>
<context>
    <name>agm::SheetActions</name>
    <message>
        <source>Export the &amp;table…</source>
        <translation>تصدير ال&amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Import changes from CSV…</source>
        <translation>ا&amp;ستيراد التغييرات من CSV…</translation>
    </message>
    <message>
        <source>Pri&amp;nt the table…</source>
        <translation>&amp;طباعة الجدول…</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>معاينة الط&amp;باعة…</translation>
    </message>
</context>
<context>
    <name>agm::SheetDesk</name>
    <message>
        <source>No account is open.</source>
        <translation>لا يوجد حساب مفتوح.</translation>
    </message>
    <message>
        <source>There are no ad groups.</source>
        <translation>لا توجد مجموعات إعلانية.</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>حول هذا الملف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Stats window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>الخلايا الفارغة</translation>
    </message>
    <message>
        <source>Undefined, not applicable or not known; a measured zero is 0.</source>
        <translation>غير معرّف أو لا ينطبق أو غير معروف؛ والصفر المقاس هو 0.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drafts that are not posted are written as they are shown.</source>
        <translation>تُكتب المسودات غير المرسلة كما تظهر.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>كُتبت %1 في %2.</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written.</source>
        <translation>توقف العمل. لم يُكتب %1.</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>تعذّرت كتابة الجدول في %1: %2</translation>
    </message>
    <message>
        <source>Import changes</source>
        <translation>استيراد التغييرات</translation>
    </message>
    <message>
        <source>Table (*.csv *.tsv *.txt)</source>
        <translation>جدول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>It has more lines or cells than a table of ad groups.</source>
        <translation>فيه أسطر أو خلايا أكثر مما في جدول للمجموعات الإعلانية.</translation>
    </message>
</context>
<context>
    <name>agm::SheetFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>الملف أكبر من 256 ميغابايت.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Save the sheet as CSV first.</source>
        <translation>هذا ملف جدول بيانات. احفظ الورقة بصيغة CSV أولًا.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>الملف ليس بترميز UTF-8. احفظه بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe.</source>
        <translation>إنه مجلد أو جهاز أو أنبوب.</translation>
    </message>
</context>
<context>
    <name>agm::SheetValue</name>
    <message>
        <source>Write a time like 2026-12-01T08:00:00Z or 2026-12-01 (UTC).</source>
        <translation>اكتب وقتًا مثل 2026-12-01T08:00:00Z أو 2026-12-01 (UTC).</translation>
    </message>
    <message>
        <source>It is no time, list or object.</source>
        <translation>ليس وقتًا ولا قائمة ولا كائنًا.</translation>
    </message>
    <message>
        <source>Write it as an export does, in JSON. %1</source>
        <translation>اكتبه كما يكتبه التصدير، بصيغة JSON. %1</translation>
    </message>
</context>
<context>
    <name>agm::SideBar</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>لم يُحدَّد عامل تصفية.</translation>
    </message>
</context>
<context>
    <name>agm::Sql</name>
    <message>
        <source>Another program has the local store open. Close the other window of Ad Group Manager and try again.</source>
        <translation>المخزن المحلي مفتوح في برنامج آخر. أغلق نافذة Ad Group Manager الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The local store is only read by this window: another window has it open, or its file or folder cannot be written. Nothing was recorded.</source>
        <translation>تقرأ هذه النافذة المخزن المحلي فقط: هو مفتوح في نافذة أخرى، أو ملفه أو مجلده غير قابل للكتابة. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The local store cannot be opened. Check that its folder exists and can be written.</source>
        <translation>لا يمكن فتح المخزن المحلي. تحقق من أن مجلده موجود وقابل للكتابة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded. Free some space and try again.</source>
        <translation>القرص ممتلئ: لم يُسجَّل شيء. وفّر مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk with the local store reports an error. Check the disk and try again.</source>
        <translation>يبلّغ القرص الذي عليه المخزن المحلي عن خطأ. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The local store is damaged. Start the program again: it sets the file aside.</source>
        <translation>المخزن المحلي تالف. شغّل البرنامج من جديد: يضع الملف جانبًا.</translation>
    </message>
    <message>
        <source>The local store could not do this.</source>
        <translation>لم يستطع المخزن المحلي فعل ذلك.</translation>
    </message>
</context>
<context>
    <name>agm::StoreFile</name>
    <message>
        <source>The local store was written by a newer Ad Group Manager (its schema is %1, this program knows %2). It was left untouched. Install the newer program, or start with another data folder (--data-dir).</source>
        <translation>كتب المخزن المحلي Ad Group Manager أحدث (مخططه البنيوي %1، وهذا البرنامج يعرف %2). تُرك كما هو. ثبّت البرنامج الأحدث، أو ابدأ بمجلد بيانات آخر (--data-dir).</translation>
    </message>
    <message>
        <source>This file is the database of another program and was left untouched. Move it away, or start with another data folder (--data-dir).</source>
        <translation>هذا الملف قاعدة بيانات برنامج آخر وتُرك كما هو. انقله من هنا، أو ابدأ بمجلد بيانات آخر (--data-dir).</translation>
    </message>
    <message>
        <source>The folder of the local store cannot be made. Check the permissions of the folder above it, or start with another data folder (--data-dir).</source>
        <translation>لا يمكن إنشاء مجلد المخزن المحلي. تحقق من أذونات المجلد الذي فوقه، أو ابدأ بمجلد بيانات آخر (--data-dir).</translation>
    </message>
    <message>
        <source>The local store cannot be read. Check the permissions of the file, or start with another data folder (--data-dir).</source>
        <translation>لا يمكن قراءة المخزن المحلي. تحقق من أذونات الملف، أو ابدأ بمجلد بيانات آخر (--data-dir).</translation>
    </message>
    <message>
        <source>The local store cannot be written. Check the permissions of the file and start again.</source>
        <translation>لا يمكن الكتابة في المخزن المحلي. تحقق من أذونات الملف وابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 The store cannot be read meanwhile: it was written by an older Ad Group Manager and would have to be brought up to date.</source>
        <translation>%1 لا يمكن قراءة المخزن في هذه الأثناء: كتبه Ad Group Manager أقدم ويجب تحديثه.</translation>
    </message>
    <message>
        <source>The local store cannot be read (%1).</source>
        <translation>لا يمكن قراءة المخزن المحلي (%1).</translation>
    </message>
    <message>
        <source>The folder of the local store cannot be written. Check its permissions and the free space, or start with another data folder (--data-dir).</source>
        <translation>لا يمكن الكتابة في مجلد المخزن المحلي. تحقق من أذوناته ومن المساحة المتاحة، أو ابدأ بمجلد بيانات آخر (--data-dir).</translation>
    </message>
    <message>
        <source>Another program has the local store open (%1, process %2 on %3). Use its window, or close it and start this one again.</source>
        <translation>المخزن المحلي مفتوح في برنامج آخر (%1، العملية %2 على %3). استخدم نافذته، أو أغلقه وشغّل هذا من جديد.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>ينقص مشغّل SQLite الخاص بـ Qt. ثبّته (Debian: libqt6sql6-sqlite) وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The local store cannot be used safely: &quot;%1&quot; had no effect.</source>
        <translation>لا يمكن استخدام المخزن المحلي بأمان: لم يكن لـ &quot;%1&quot; أثر.</translation>
    </message>
    <message>
        <source>The local store is damaged and cannot be set aside (%1). Move the file away and start again.</source>
        <translation>المخزن المحلي تالف ولا يمكن وضعه جانبًا (%1). انقل الملف من هنا وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The disk with the local store is full. Free some space and start again.</source>
        <translation>القرص الذي عليه المخزن المحلي ممتلئ. وفّر مساحة وابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>agm::TableOverlay</name>
    <message>
        <source>Loading ad groups… %1 so far</source>
        <translation>جارٍ تحميل المجموعات الإعلانية… %1 حتى الآن</translation>
    </message>
    <message>
        <source>Loading ad groups…</source>
        <translation>جارٍ تحميل المجموعات الإعلانية…</translation>
    </message>
    <message>
        <source>This account has no ad groups yet</source>
        <translation>ليس لهذا الحساب مجموعات إعلانية بعد</translation>
    </message>
    <message>
        <source>Ad groups made on Whop or with the API appear here after a refresh.</source>
        <translation>المجموعات الإعلانية المنشأة في Whop أو عبر API تظهر هنا بعد التحديث.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>No ad group matches</source>
        <translation>لا مجموعة إعلانية مطابقة</translation>
    </message>
    <message>
        <source>The search and the filters hide all that is loaded: %1.</source>
        <translation>يخفي البحث وعوامل التصفية كل المحمّل: %1.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>agm::TablePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>طباعة الجدول</translation>
    </message>
    <message>
        <source>%1 are too many for paper: at most %L2 are printed. Filter the table, or export it.</source>
        <translation>%1 أكثر مما يتسع له الورق: يُطبع %L2 على الأكثر. صفِّ الجدول أو صدّره.</translation>
    </message>
    <message>
        <source>1 page printed.</source>
        <translation>طُبعت صفحة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>طُبعت %Ln صفحة.</numerusform>
            <numerusform>طُبعت صفحة واحدة.</numerusform>
            <numerusform>طُبعت صفحتان.</numerusform>
            <numerusform>طُبعت %Ln صفحات.</numerusform>
            <numerusform>طُبعت %Ln صفحة.</numerusform>
            <numerusform>طُبعت %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be printed: %1</source>
        <translation>تعذّرت طباعة الجدول: %1</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to.</source>
        <translation>لا يمكن الكتابة إلى الطابعة أو الملف.</translation>
    </message>
    <message>
        <source>The preview ends after %L1 rows of %L2, and its number of pages with them.</source>
        <translation>تنتهي المعاينة بعد %L1 من %L2 صفًا، ومعها عدد صفحاتها.</translation>
    </message>
</context>
<context>
    <name>agm::TableXlsx</name>
    <message>
        <source>A spreadsheet has room for 1,048,575 rows. Write CSV, or fewer ad groups.</source>
        <translation>يتسع جدول البيانات لعدد 1,048,575 صفًا. اكتب CSV، أو مجموعات إعلانية أقل.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingAudiencesPage</name>
    <message>
        <source>Included audiences</source>
        <translation>الجماهير المضمَّنة</translation>
    </message>
    <message>
        <source>No audience: everybody</source>
        <translation>لا جمهور: الجميع</translation>
    </message>
    <message>
        <source>Not these audiences (excluded)</source>
        <translation>ليس هذه الجماهير (مستبعدة)</translation>
    </message>
    <message>
        <source>No audience is excluded</source>
        <translation>لم يُستبعد أي جمهور</translation>
    </message>
    <message>
        <source>Off: the automatic audience cannot be combined with audiences.</source>
        <translation>متوقف: لا يمكن الجمع بين الجمهور التلقائي والجماهير.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingDevicesPage</name>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>None chosen: all devices.</source>
        <translation>لم يُختر شيء: كل الأجهزة.</translation>
    </message>
    <message>
        <source>from version</source>
        <translation>من الإصدار</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>%1, from version</source>
        <translation>%1، من الإصدار</translation>
    </message>
    <message>
        <source>Numbers with points, like 17.0</source>
        <translation>أرقام بنقاط، مثل 17.0</translation>
    </message>
    <message>
        <source>None chosen in %1 of %2 ad groups: all devices.</source>
        <translation>لم يُختر شيء في %1 من %2 مجموعة إعلانية: كل الأجهزة.</translation>
    </message>
    <message>
        <source>None chosen: every system and version.</source>
        <translation>لم يُختر شيء: كل الأنظمة والإصدارات.</translation>
    </message>
    <message>
        <source>None chosen in %1 of %2 ad groups: every system.</source>
        <translation>لم يُختر شيء في %1 من %2 مجموعة إعلانية: كل الأنظمة.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Choose the system first.</source>
        <translation>اختر النظام أولًا.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingDialog</name>
    <message>
        <source>Targeting</source>
        <translation>الاستهداف</translation>
    </message>
    <message>
        <source>Parts of the targeting</source>
        <translation>أجزاء الاستهداف</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجماهير</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>مواضع الإعلان</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: something is wrong</source>
        <translation>%1: هناك خطأ</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: تغيّر</translation>
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
        <translation>%1: مختار</translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation>إضافة إلى الكل</translation>
    </message>
    <message>
        <source>Gives the chosen entries to every ad group that does not have them.</source>
        <translation>يعطي الإدخالات المختارة لكل مجموعة إعلانية ليست لديها.</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>إزالة من الكل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Replace in all</source>
        <translation>استبدال في الكل</translation>
    </message>
    <message>
        <source>Every ad group gets exactly the chosen entries.</source>
        <translation>تحصل كل مجموعة إعلانية على الإدخالات المختارة بالضبط.</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>%1 — in %2 of %3 ad groups</source>
        <translation>%1 — في %2 من %3 مجموعة إعلانية</translation>
    </message>
</context>
<context>
    <name>agm::TargetingGoalPage</name>
    <message>
        <source>Name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Only for ad groups whose conversions happen in messages.</source>
        <translation>فقط للمجموعات الإعلانية التي تحدث تحويلاتها في الرسائل.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>حدث آخر…</translation>
    </message>
</context>
<context>
    <name>agm::TargetingInterestsPage</name>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>لا اهتمام</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>السلوكيات</translation>
    </message>
    <message>
        <source>No behavior</source>
        <translation>لا سلوك</translation>
    </message>
    <message>
        <source>Life, work and income</source>
        <translation>الحياة والعمل والدخل</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>لا فئة</translation>
    </message>
    <message>
        <source>Off: the server sends no interests for this selection.</source>
        <translation>متوقف: لا يرسل الخادم اهتمامات لهذا التحديد.</translation>
    </message>
    <message>
        <source>Off: the automatic audience cannot be combined with interests.</source>
        <translation>متوقف: لا يمكن الجمع بين الجمهور التلقائي والاهتمامات.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingLanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
</context>
<context>
    <name>agm::TargetingLookup</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The server&apos;s list of audiences does not end: a cursor came twice or is missing.</source>
        <translation>لا تنتهي قائمة جماهير الخادم: جاء مؤشر مرتين أو هو ناقص.</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPage</name>
    <message>
        <source>Kept as they are: %1</source>
        <translation>تبقى كما هي: %1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPeoplePage</name>
    <message>
        <source>All genders</source>
        <translation>كل الأجناس</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Find the audience automatically (Advantage+)</source>
        <translation>إيجاد الجمهور تلقائيًا (Advantage+)</translation>
    </message>
    <message>
        <source>Automatic audience</source>
        <translation>جمهور تلقائي</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>أصغر عمر</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>أكبر عمر</translation>
    </message>
    <message>
        <source>13 to 65; 65 stands for everyone above it too. An empty field leaves the age as it is.</source>
        <translation>من 13 إلى 65؛ وتشمل 65 كل من هم فوقها أيضًا. الحقل الفارغ يترك العمر كما هو.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Ages and gender are off: the automatic audience chooses whom to reach. Audiences and interests cannot be combined with it.</source>
        <translation>الأعمار والجنس متوقفة: يختار الجمهور التلقائي من يصل إليه. لا يمكن الجمع بينه وبين الجماهير والاهتمامات.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPlacementsPage</name>
    <message>
        <source>Automatic (Advantage+): wherever the ads do best</source>
        <translation>تلقائي (Advantage+): حيث يكون أداء الإعلانات أفضل</translation>
    </message>
    <message>
        <source>Chosen platforms and positions</source>
        <translation>منصات ومواضع مختارة</translation>
    </message>
    <message>
        <source>Platforms and positions</source>
        <translation>المنصات والمواضع</translation>
    </message>
    <message>
        <source>%1 (as it came)</source>
        <translation>%1 (كما ورد)</translation>
    </message>
    <message>
        <source>No position is chosen yet: until then the placement is automatic.</source>
        <translation>لم يُختر موضع بعد: حتى ذلك الحين يكون التحديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Choosing a position ends the automatic placement.</source>
        <translation>اختيار موضع ينهي التحديد التلقائي.</translation>
    </message>
    <message>
        <source>Mixed: %1 of %2 ad groups are automatic and stay so; the positions below are those of the others.</source>
        <translation>مختلط: %1 من %2 مجموعة إعلانية تلقائية وتبقى كذلك؛ والمواضع أدناه للأخرى.</translation>
    </message>
    <message>
        <source>Mixed: in some of the ad groups</source>
        <translation>مختلط: في بعض المجموعات الإعلانية</translation>
    </message>
</context>
<context>
    <name>agm::TargetingPlacesPage</name>
    <message>
        <source>Countries, states, cities and postal codes. A code can be typed as US, US-CA or US:78756.</source>
        <translation>البلدان والولايات والمدن والرموز البريدية. يمكن كتابة رمز مثل US أو US-CA أو US:78756.</translation>
    </message>
    <message>
        <source>Included places</source>
        <translation>الأماكن المضمَّنة</translation>
    </message>
    <message>
        <source>No place is included</source>
        <translation>لم يُضمَّن أي مكان</translation>
    </message>
    <message>
        <source>Not these places (excluded)</source>
        <translation>ليس هذه الأماكن (مستبعدة)</translation>
    </message>
    <message>
        <source>No place is excluded</source>
        <translation>لم يُستبعد أي مكان</translation>
    </message>
</context>
<context>
    <name>agm::TargetingReach</name>
    <message>
        <source>Estimated reach</source>
        <translation>الوصول المقدَّر</translation>
    </message>
    <message>
        <source>Estimated reach: %1</source>
        <translation>الوصول المقدَّر: %1</translation>
    </message>
    <message>
        <source>This account offers no estimate.</source>
        <translation>لا يقدّم هذا الحساب تقديرًا.</translation>
    </message>
    <message>
        <source>The chosen ad groups reach different people: there is no one estimate for all of them.</source>
        <translation>تصل المجموعات الإعلانية المختارة إلى أشخاص مختلفين: لا يوجد تقدير واحد لها كلها.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Too few people: the ad network gives no estimate.</source>
        <translation>عدد الأشخاص قليل جدًا: لا تعطي شبكة الإعلانات تقديرًا.</translation>
    </message>
    <message>
        <source>%1–%2 people</source>
        <translation>%1–%2 شخص</translation>
    </message>
    <message>
        <source>at least %1 people</source>
        <translation>%1 شخص على الأقل</translation>
    </message>
    <message>
        <source>at most %1 people</source>
        <translation>%1 شخص على الأكثر</translation>
    </message>
    <message>
        <source>Each of the chosen ad groups, as drafted here; by the ad network.</source>
        <translation>كل واحدة من المجموعات الإعلانية المختارة كما في هذه المسودة؛ من شبكة الإعلانات.</translation>
    </message>
    <message>
        <source>As drafted here; by the ad network.</source>
        <translation>كما في هذه المسودة؛ من شبكة الإعلانات.</translation>
    </message>
    <message>
        <source>No estimate for this targeting: %1</source>
        <translation>لا تقدير لهذا الاستهداف: %1</translation>
    </message>
    <message>
        <source>The estimate failed: %1</source>
        <translation>فشل التقدير: %1</translation>
    </message>
</context>
<context>
    <name>agm::TargetingSearch</name>
    <message>
        <source>This account offers no search: type a code.</source>
        <translation>لا يقدّم هذا الحساب بحثًا: اكتب رمزًا.</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>الاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <source>This account lists no audiences: type an id.</source>
        <translation>لا يسرد هذا الحساب جماهير: اكتب معرّفًا.</translation>
    </message>
    <message>
        <source>The search failed: %1 Type a code.</source>
        <translation>فشل البحث: %1 اكتب رمزًا.</translation>
    </message>
    <message>
        <source>The audiences could not be read: %1 Type an id.</source>
        <translation>تعذّرت قراءة الجماهير: %1 اكتب معرّفًا.</translation>
    </message>
    <message>
        <source>%1 (not ready yet)</source>
        <translation>%1 (غير جاهز بعد)</translation>
    </message>
    <message>
        <source>not ready yet (%1)</source>
        <translation>غير جاهز بعد (%1)</translation>
    </message>
</context>
<context>
    <name>agm::TargetingSearchField</name>
    <message>
        <source>Nothing is called %1.</source>
        <translation>لا شيء باسم %1.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
</context>
<context>
    <name>agm::TargetingTick</name>
    <message>
        <source>Mixed: in %1 of %2 ad groups</source>
        <translation>مختلط: في %1 من %2 مجموعة إعلانية</translation>
    </message>
</context>
<context>
    <name>agm::TargetsDialog</name>
    <message>
        <source>Cost targets</source>
        <translation>أهداف التكلفة</translation>
    </message>
    <message>
        <source>What may a result cost? Ad groups without a cost target of their own are held against this amount; where it is empty, against the median of the account. Nothing is sent.</source>
        <translation>كم يجوز أن تكلّف النتيجة؟ تُقاس المجموعات الإعلانية التي ليس لها هدف تكلفة خاص بهذا المبلغ؛ وحيث يكون فارغًا فبوسيط الحساب. لا يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>/ result</source>
        <translation>/ نتيجة</translation>
    </message>
    <message>
        <source>Cost target in %1</source>
        <translation>هدف التكلفة بعملة %1</translation>
    </message>
    <message>
        <source>No ad group of this account is loaded yet.</source>
        <translation>لم تُحمَّل بعد أي مجموعة إعلانية من هذا الحساب.</translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation>استخدام هذه الأهداف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A target must be more than zero. Leave it empty to use the account&apos;s median.</source>
        <translation>يجب أن يكون الهدف أكبر من صفر. اتركه فارغًا لاستخدام وسيط الحساب.</translation>
    </message>
</context>
<context>
    <name>agm::TimeWindow</name>
    <message>
        <source>The time zone is not known on this computer.</source>
        <translation>المنطقة الزمنية غير معروفة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The first day is not a date.</source>
        <translation>اليوم الأول ليس تاريخًا.</translation>
    </message>
    <message>
        <source>The last day is not a date.</source>
        <translation>اليوم الأخير ليس تاريخًا.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
</context>
<context>
    <name>agm::TitleEdit</name>
    <message>
        <source>Type the new title. It cannot be empty.</source>
        <translation>اكتب العنوان الجديد. لا يمكن أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from character %1 on: %2.</source>
        <translation>لا يمكن قراءة التعبير النمطي ابتداءً من الحرف %1: %2.</translation>
    </message>
    <message>
        <source>\%1 stands for bracket %1 of the regular expression, which has only %2.</source>
        <translation>\%1 يعني القوس %1 من التعبير النمطي، وليس فيه إلا %2.</translation>
    </message>
</context>
<context>
    <name>agm::TotalsRow</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 محددة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>إجماليات %1</translation>
    </message>
    <message>
        <source>Totals of the selected ad groups.</source>
        <translation>إجماليات المجموعات الإعلانية المحددة.</translation>
    </message>
    <message>
        <source>Totals of all ad groups shown.</source>
        <translation>إجماليات كل المجموعات الإعلانية المعروضة.</translation>
    </message>
    <message>
        <source>Only what adds up is added; hover a dash to see why there is no total.</source>
        <translation>لا يُجمع إلا ما يقبل الجمع؛ مرّر فوق شرطة لترى لماذا لا إجمالي.</translation>
    </message>
</context>
<context>
    <name>agm::TrendChart</name>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Metrics ▾</source>
        <translation>المقاييس ▾</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Choose what is drawn</source>
        <translation>اختر ما يُرسم</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>كل واحدة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>More than %1 lines cannot be told apart: the total is drawn.</source>
        <translation>لا يمكن التمييز بين أكثر من %1 خط: يُرسم الإجمالي.</translation>
    </message>
    <message>
        <source>A line for each ad group, or their total</source>
        <translation>خط لكل مجموعة إعلانية، أو إجماليها</translation>
    </message>
    <message>
        <source>Select ad groups to see their trend</source>
        <translation>حدد مجموعات إعلانية لترى اتجاهها</translation>
    </message>
    <message>
        <source>Up to %1 are drawn each, more as their total.</source>
        <translation>حتى %1 تُرسم كل منها على حدة، وما زاد يُرسم إجماليه.</translation>
    </message>
    <message>
        <source>Total of %1, %2</source>
        <translation>إجمالي %1، %2</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>إجمالي %1</translation>
    </message>
    <message>
        <source>No figures are known for these days</source>
        <translation>لا تُعرف أرقام لهذه الأيام</translation>
    </message>
    <message>
        <source>More than %1 ad groups: their total</source>
        <translation>أكثر من %1 مجموعة إعلانية: إجماليها</translation>
    </message>
    <message>
        <source>The total leaves out %1 without figures</source>
        <translation>يستبعد الإجمالي %1 بلا أرقام</translation>
    </message>
    <message>
        <source>The total has gaps where not every ad group&apos;s figures are known</source>
        <translation>في الإجمالي فجوات حيث لا تُعرف أرقام كل المجموعات الإعلانية</translation>
    </message>
    <message>
        <source>%1: no value for %2</source>
        <translation>%1: لا قيمة لـ %2</translation>
    </message>
    <message>
        <source>Intervals and the period before: of the line that is pointed at</source>
        <translation>الفواصل والفترة السابقة: للخط المشار إليه</translation>
    </message>
    <message>
        <source>Intervals: of the line that is pointed at</source>
        <translation>الفواصل: للخط المشار إليه</translation>
    </message>
    <message>
        <source>Money is drawn for each currency by itself</source>
        <translation>يُرسم المال لكل عملة على حدة</translation>
    </message>
</context>
<context>
    <name>agm::TrendPlotItem</name>
    <message>
        <source>Results of several types are not added.</source>
        <translation>لا تُجمع نتائج من عدة أنواع.</translation>
    </message>
    <message>
        <source>No values in these days.</source>
        <translation>لا قيم في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>agm::TrendView</name>
    <message>
        <source>Arrow keys go along the points. Its menu shows it as a table.</source>
        <translation>تنتقل مفاتيح الأسهم بين النقاط. وتعرضه قائمته كجدول.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
</context>
<context>
    <name>agm::TypedCall</name>
    <message>
        <source>The server&apos;s answer is empty.</source>
        <translation>رد الخادم فارغ.</translation>
    </message>
</context>
<context>
    <name>agm::UnlockDialog</name>
    <message>
        <source>Unlock this account?</source>
        <translation>إلغاء قفل هذا الحساب؟</translation>
    </message>
    <message>
        <source>%1 is read-only. %2</source>
        <translation>%1 للقراءة فقط. %2</translation>
    </message>
    <message>
        <source>Once it is unlocked, pausing, resuming and deleting here take effect at once. Each bulk change still shows what it does to the daily spend before it is sent. You can lock the account again at any time.</source>
        <translation>بعد إلغاء قفله يسري الإيقاف المؤقت والاستئناف والحذف هنا فورًا. وما زال كل تغيير جماعي يُظهر أثره في الإنفاق اليومي قبل إرساله. يمكنك قفل الحساب من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Type the account&apos;s name, %1, to unlock it:</source>
        <translation>اكتب اسم الحساب، %1، لإلغاء قفله:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Keep read-only</source>
        <translation>إبقاء للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>agm::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>agm::WelcomeDialog</name>
    <message>
        <source>to see campaigns and ad groups; needed</source>
        <translation>لرؤية الحملات والمجموعات الإعلانية؛ لازمة</translation>
    </message>
    <message>
        <source>for the daily figures in the charts</source>
        <translation>للأرقام اليومية في المخططات</translation>
    </message>
    <message>
        <source>to pause, resume, edit and delete</source>
        <translation>للإيقاف المؤقت والاستئناف والتحرير والحذف</translation>
    </message>
    <message>
        <source>to make new ad groups and duplicates</source>
        <translation>لإنشاء مجموعات إعلانية جديدة ونسخ مكررة</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;عرض الحساب التجريبي</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to Ad Group Manager</source>
        <translation>مرحبًا بك في Ad Group Manager</translation>
    </message>
    <message>
        <source>All ad groups of a Whop ad account in one table: what they spend, what they bring, and changes to hundreds of them at once.</source>
        <translation>كل المجموعات الإعلانية لحساب إعلاني في Whop في جدول واحد: ما تنفقه، وما تحققه، وتغييرات على مئات منها دفعة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is sent before you post it: edits are drafts until you have reviewed them, and an account with real money is read-only until you unlock it.</source>
        <translation>لا يُرسل شيء قبل أن ترسله أنت: التعديلات مسودات إلى أن تراجعها، والحساب ذو المال الحقيقي للقراءة فقط إلى أن تلغي قفله.</translation>
    </message>
    <message>
        <source>Look at the demo account</source>
        <translation>استعراض الحساب التجريبي</translation>
    </message>
    <message>
        <source>A made-up account on this computer. It needs no key and no network, and nothing in it costs money.</source>
        <translation>حساب مختلَق على هذا الكمبيوتر. لا يحتاج إلى مفتاح ولا إلى شبكة، ولا شيء فيه يكلّف مالًا.</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>ربط حسابك</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;ربط حساب…</translation>
    </message>
    <message>
        <source>It needs an API key from your Whop dashboard. These permissions are of use; the connection test says which of them the key has:</source>
        <translation>يلزم مفتاح API من لوحة التحكم في Whop. هذه الصلاحيات مفيدة؛ ويبيّن اختبار الاتصال أيًا منها لدى المفتاح:</translation>
    </message>
</context>
<context>
    <name>agm::WindowButton</name>
    <message>
        <source>Custom…</source>
        <translation>مخصص…</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>المنطقة الزمنية…</translation>
    </message>
    <message>
        <source>%1 · today incomplete</source>
        <translation>%1 · اليوم غير مكتمل</translation>
    </message>
    <message>
        <source>Figures of whole days in %1. Today&apos;s still grow until midnight there.</source>
        <translation>أرقام أيام كاملة بتوقيت %1. ما زالت أرقام اليوم تزداد حتى منتصف الليل هناك.</translation>
    </message>
    <message>
        <source>Figures of whole days in %1.</source>
        <translation>أرقام أيام كاملة بتوقيت %1.</translation>
    </message>
</context>
<context>
    <name>agm::WindowDialog</name>
    <message>
        <source>Stats window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليوم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>استخدام هذه المنطقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Type a city, for example New York.</source>
        <translation>لا توجد منطقة زمنية باسم &quot;%1&quot;. اكتب مدينة، مثلًا New York.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>The window lies in the future: there is nothing to show yet.</source>
        <translation>تقع الفترة في المستقبل: لا شيء للعرض بعد.</translation>
    </message>
    <message>
        <source>1 day in %1</source>
        <translation>يوم واحد بتوقيت %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in %1</source>
        <translation>
            <numerusform>%Ln يوم بتوقيت %1</numerusform>
            <numerusform>يوم واحد بتوقيت %1</numerusform>
            <numerusform>يومان بتوقيت %1</numerusform>
            <numerusform>%Ln أيام بتوقيت %1</numerusform>
            <numerusform>%Ln يومًا بتوقيت %1</numerusform>
            <numerusform>%Ln يوم بتوقيت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Today is incomplete.</source>
        <translation>%1. اليوم غير مكتمل.</translation>
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
        <translation>مختلط</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>agm::Workspace</name>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Review and ad groups</source>
        <translation>المراجعة والمجموعات الإعلانية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>المجموعات الإعلانية</translation>
    </message>
</context>
</TS>
