<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About Jucuo</source>
        <translation>关于举措树</translation>
    </message>
    <message>
        <source>It Stands On</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Open the &amp;Log&apos;s Folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Shows who does what in a Chinese government-news article. Offline.</source>
        <translation>显示政务新闻中谁做了什么。完全离线。</translation>
    </message>
    <message>
        <source>Licence: GPL 3.0 or later.</source>
        <translation>许可证：GPL 3.0 或更新版本。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AliasDialog</name>
    <message>
        <source>Split Organization</source>
        <translation>拆分机构</translation>
    </message>
    <message>
        <source>Which of these do not mean “%1”?</source>
        <translation>下列哪些名称指的不是“%1”？</translation>
    </message>
    <message>
        <source>Name of the other body:</source>
        <translation>另一机构的名称：</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Open articles</source>
        <translation>已打开的文章</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Enter selects the measure at the caret</source>
        <translation>按 Enter 选取光标处的举措</translation>
    </message>
    <message numerus="yes">
        <source>Related links and the rest of the page (%n line(s))</source>
        <translation>
            <numerusform>相关链接与页面其余部分（%n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization found</source>
        <translation>未能判定机构</translation>
    </message>
    <message>
        <source>The lines of this paragraph were joined by a guess.</source>
        <translation>这一段的各行是推测后接合的。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>measure %1</source>
        <translation>第 %1 项举措</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>阅读版式</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文版式（GB/T 9704）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>按版式</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation>台湾繁体</translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation>香港繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题用语</translation>
    </message>
    <message>
        <source>As the script</source>
        <translation>随字体</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Without colour, categories are told apart by the style of their lines.</source>
        <translation>不用彩色时，以线条样式区别类别。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Organizations and measures</source>
        <translation>机构与举措</translation>
    </message>
    <message>
        <source>Organizations by category</source>
        <translation>机构与类别</translation>
    </message>
    <message>
        <source>Ledger of figures</source>
        <translation>数字台账</translation>
    </message>
    <message>
        <source>Index of programmes</source>
        <translation>专项索引</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不标</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>标出举措</translation>
    </message>
    <message>
        <source>Marked, names in the margin</source>
        <translation>标出举措，页边注机构</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Export All</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>正在导出“%1”</translation>
    </message>
    <message>
        <source>bring back an earlier version</source>
        <translation>还原较早的版本</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read into the library.</source>
        <translation>
            <numerusform>已将 %n 篇文章读入文库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>有 %n 项未能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Not Done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>✓ 确认</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>改属…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不是举措</translation>
    </message>
    <message>
        <source>Select a measure in the tree or in the text.</source>
        <translation>请在树或文章里选取一项举措。</translation>
    </message>
    <message>
        <source>No organization found</source>
        <translation>未能判定机构</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>(Paragraph %1)</source>
        <translation>（第&#xa0;%1&#xa0;段）</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open an article, or drop a file here.</source>
        <translation>请打开一篇文章，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Open the Sample Article</source>
        <translation>打开示例文章</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>正在读取“%1”…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Comma-separated table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲（OPML）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export As</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Save Reading</source>
        <translation>保存阅读</translation>
    </message>
    <message>
        <source>Jucuo reading</source>
        <translation>举措树阅读文件</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>正在写入“%1”……</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text (either script)</source>
        <translation>在文中查找（繁简通查）</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>在文中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>符合处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>使用说明</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Search the texts, in either script</source>
        <translation>搜索全文，繁简皆可</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>回收站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Articles in the library</source>
        <translation>文库中的文章</translation>
    </message>
    <message>
        <source>&amp;Export All</source>
        <translation>全部导出(&amp;E)</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>永久删除(&amp;G)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>导出为 &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;Reading Files…</source>
        <translation>导出为阅读文件(&amp;R)…</translation>
    </message>
    <message>
        <source>As Excel &amp;Workbooks…</source>
        <translation>导出为 Excel 工作簿(&amp;X)…</translation>
    </message>
    <message>
        <source>As &amp;Word Documents…</source>
        <translation>导出为 &amp;Word 文档…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) with all corrections for good?</source>
        <translation>
            <numerusform>要永久删除 %n 篇文章及其全部更正吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No article in the library has these words.</source>
        <translation>文库里没有含这些字的文章。</translation>
    </message>
    <message>
        <source>Every article that you open is kept here, with your corrections.</source>
        <translation>您打开过的每篇文章连同更正都会留在这里。</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>MeasureMending</name>
    <message>
        <source>confirm %1</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>not a measure: %1</source>
        <translation>不是举措：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1改为%2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>将%1移至%2</translation>
    </message>
    <message>
        <source>add a measure</source>
        <translation>添加举措</translation>
    </message>
    <message>
        <source>Select the words of the measure in the text, or put the caret there.</source>
        <translation>请先在文中选取该举措的文字，或把光标移到该处。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这则消息</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open Article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>the corrections of “%1”</source>
        <translation>套用“%1”的更正</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>复制的文字</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>Assign to Organization</source>
        <translation>改属机构</translation>
    </message>
    <message>
        <source>Type to filter, or a new name</source>
        <translation>输入以筛选，或输入新名称</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Organizations of the article</source>
        <translation>文章里的机构</translation>
    </message>
    <message>
        <source>Ctrl+Enter ticks a name and goes on to the next, for a joint measure.</source>
        <translation>联合举措：按 Ctrl+Enter 勾选一个机构，再接着选下一个。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Assign to: %1</source>
        <translation>归于：%1</translation>
    </message>
</context>
<context>
    <name>OrganizationMending</name>
    <message>
        <source>separate %1</source>
        <translation>拆分%1</translation>
    </message>
    <message>
        <source>the place of %1</source>
        <translation>%1的地区</translation>
    </message>
    <message>
        <source>the home place</source>
        <translation>文章所属地区</translation>
    </message>
    <message>
        <source>the kind of a paragraph</source>
        <translation>段落类型</translation>
    </message>
    <message>
        <source>learn %1</source>
        <translation>记住%1</translation>
    </message>
    <message>
        <source>“%1” is in your lexicon and will be known in every article.</source>
        <translation>“%1”已加入您的词库，以后每篇文章都能认出。</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>不记了</translation>
    </message>
    <message>
        <source>forget %1</source>
        <translation>不记%1</translation>
    </message>
    <message>
        <source>Rename or Merge Organization</source>
        <translation>机构改名或合并</translation>
    </message>
    <message>
        <source>The text names it in one way only; select its measures and assign them to another name.</source>
        <translation>文中只有一种称呼；请选取其举措，再改属另一名称。</translation>
    </message>
    <message>
        <source>Home Place of the Article</source>
        <translation>文章所属地区</translation>
    </message>
    <message>
        <source>Select a name in the text, or an organization in the tree, first.</source>
        <translation>请先在文中选取名称，或在树中选取机构。</translation>
    </message>
    <message>
        <source>Learn a Name</source>
        <translation>记住名称</translation>
    </message>
    <message>
        <source>drop what no longer fits</source>
        <translation>舍弃不再适用的更正</translation>
    </message>
    <message>
        <source>merge %1 with %2</source>
        <translation>将%1并入%2</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>将%1改名为%2</translation>
    </message>
    <message>
        <source>read the article anew</source>
        <translation>重新判读文章</translation>
    </message>
    <message>
        <source>Becomes one with “%1”.</source>
        <translation>将与“%1”合并。</translation>
    </message>
    <message>
        <source>Is called “%1” from now on.</source>
        <translation>此后称为“%1”。</translation>
    </message>
    <message>
        <source>Name of the body; the name of another one merges them:</source>
        <translation>机构名称（输入另一机构的名称即可合并两者）：</translation>
    </message>
    <message>
        <source>“%1” will be known as a body.</source>
        <translation>“%1”将被认作机构名称。</translation>
    </message>
    <message>
        <source>“%1” will mean “%2”.</source>
        <translation>“%1”将指“%2”。</translation>
    </message>
    <message>
        <source>Full name of the body that “%1” means:</source>
        <translation>“%1”所指机构的全名：</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page list</source>
        <translation>页面列表</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>The program did not end properly the last time. Your corrections are kept.</source>
        <translation>程序上次没有正常结束。您的更正都已保留。</translation>
    </message>
    <message>
        <source>Open Articles Again</source>
        <translation>重新打开文章</translation>
    </message>
    <message>
        <source>No organization was found in this article. Its text can be read and printed.</source>
        <translation>这篇文章里没有找到机构；仍可阅读与打印。</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>已写出“%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sent to “%1”</source>
        <translation>已送往“%1”</translation>
    </message>
    <message>
        <source>Jucuo</source>
        <translation>举措树</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed; ▯ stands for them.</source>
        <translation>
            <numerusform>%n 个字符无法打印，以 ▯ 代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of this long article is still being read. It can be printed and mended then.</source>
        <translation>这篇长文的其余部分仍在阅读中，读完即可打印和更正。</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Place of the Organization</source>
        <translation>机构所在地区</translation>
    </message>
    <message>
        <source>Type a part of its name; leave empty for none</source>
        <translation>输入部分名称；不指定则留空</translation>
    </message>
    <message>
        <source>Place, from the province down:</source>
        <translation>地区，由省往下：</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size of the interface</source>
        <translation>界面大小(&amp;S)</translation>
    </message>
    <message>
        <source>Size of the &amp;article</source>
        <translation>文章字号(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Traditional script</source>
        <translation>繁体标准(&amp;T)</translation>
    </message>
    <message>
        <source>The tree is &amp;grouped</source>
        <translation>树的分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the articles of the last time at the start</source>
        <translation>启动时打开上次的文章(&amp;O)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>of Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>of Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>by organization</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>按文中次序</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed; ▯ stands for them.</source>
        <translation>
            <numerusform>%n 个字符无法打印，以 ▯ 代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Change an option to lay the pages out again.</source>
        <translation>已停止。更改任一选项即重新排版。</translation>
    </message>
    <message>
        <source>Sending the pages to “%1” …</source>
        <translation>正在发送到“%1”……</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>打印机“%1”没有接收这些页面。</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>All, or as in 1-3,5</source>
        <translation>全部，或如 1-3,5</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>双面，长边翻页</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>双面，短边翻页</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Pages per sheet</source>
        <translation>每张页数</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>找不到打印机</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Problem Report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy the Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, and the last step may not have been carried out.</source>
        <translation>发生意外错误，上一步可能没有完成。</translation>
    </message>
    <message numerus="yes">
        <source>The corrections of %n article(s) are not saved yet.</source>
        <translation>
            <numerusform>还有 %n 篇文章的更正尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>All your corrections are saved, and your files are as they were.</source>
        <translation>您的更正都已保存，原文件保持原样。</translation>
    </message>
    <message>
        <source>You can go on working; if anything looks wrong, start the program again.</source>
        <translation>您可以继续使用；如有异状，请重新启动本程序。</translation>
    </message>
    <message>
        <source>This report says what the program was doing. It holds no text of your articles.</source>
        <translation>这份报告只说明程序当时在做什么，不含任何文章内容。</translation>
    </message>
    <message>
        <source>The program cannot start like this and ends now.</source>
        <translation>程序无法这样启动，即将退出。</translation>
    </message>
</context>
<context>
    <name>ProgrammesModel</name>
    <message>
        <source>Programme</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
</context>
<context>
    <name>ReadingFacts</name>
    <message>
        <source>Read as %1</source>
        <translation>以 %1 读取</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged character(s) repaired</source>
        <translation>
            <numerusform>已修补 %n 处损坏的字符</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read is shown as �; all else is as in the file.</source>
        <translation>无法读取之处显示为 �，其余与文件完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n radical(s) put right</source>
        <translation>
            <numerusform>已还原 %n 个部首字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Radicals such as ⽇ stood in place of the characters that look like them.</source>
        <translation>文件中以 ⽇ 之类的部首代替了形近的字。</translation>
    </message>
    <message>
        <source>paragraphs are a guess</source>
        <translation>分段出于推测</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were put together from lines by a guess; a dotted line marks them.</source>
        <translation>
            <numerusform>有 %n 段是由各行推测接合而成，旁有虚线标示。</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Read again as</source>
        <translation>重新读取为</translation>
    </message>
    <message>
        <source>As its bytes suggest</source>
        <translation>按文件内容自动判断</translation>
    </message>
    <message>
        <source>Show What Was Repaired</source>
        <translation>显示已修补之处</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>In the tree and in the text, the arrow keys go from line to line.</source>
        <translation>在树和正文中，方向键逐行移动。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the tree Space confirms and goes on, Delete rejects, Shift with an arrow takes several.</source>
        <translation>在树中，空格键确认并前往下一项，Delete 键剔除，Shift 加方向键选取多项。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 个机构</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项举措</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>已确认 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>待核 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) without a place</source>
        <translation>
            <numerusform>%n 项更正无处可套用</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Published in Traditional</source>
        <translation>原文：繁体</translation>
    </message>
    <message>
        <source>Published in Simplified</source>
        <translation>原文：简体</translation>
    </message>
    <message>
        <source>Published in both scripts</source>
        <translation>原文：繁简混用</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Script as published</source>
        <translation>原文字体</translation>
    </message>
    <message>
        <source>Traditional script</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified script</source>
        <translation>简体</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>No organization found</source>
        <translation>未能判定机构</translation>
    </message>
    <message>
        <source>%1 · provincial level</source>
        <translation>%1・省级</translation>
    </message>
    <message>
        <source>Organizations and measures</source>
        <translation>机构与举措</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <source>Filter organizations and measures</source>
        <translation>筛选机构、举措</translation>
    </message>
    <message>
        <source>Filter the tree</source>
        <translation>筛选树</translation>
    </message>
    <message>
        <source>Grouping of the tree</source>
        <translation>树的分组</translation>
    </message>
    <message>
        <source>Organizations and measures</source>
        <translation>机构与举措</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>按原文次序</translation>
    </message>
</context>
<context>
    <name>UnappliedDialog</name>
    <message>
        <source>Corrections That No Longer Fit</source>
        <translation>不再适用的更正</translation>
    </message>
    <message>
        <source>The article is read differently now, and these find no place in it. They are kept.</source>
        <translation>文章的读法已经不同，下列更正在其中找不到位置。它们仍会保留。</translation>
    </message>
    <message>
        <source>Drop Them</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>已改文字</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>已改名称</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not a measure</source>
        <translation>不是举措</translation>
    </message>
    <message>
        <source>Given to another organization</source>
        <translation>已改属另一机构</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>已改类别</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>已改数字</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>已改专项</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>已改地区</translation>
    </message>
    <message>
        <source>Home place</source>
        <translation>文章所属地区</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>段落类型</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>由较新版本产生</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not Saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The corrections of “%1” could not be saved. They are lost if the window closes now.</source>
        <translation>“%1”的更正无法保存。现在关闭窗口，这些更正就会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>另存到别处(&amp;S)…</translation>
    </message>
    <message>
        <source>Close &amp;Without Them</source>
        <translation>不保存就关闭(&amp;W)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Bring back the corrections as they were at:</source>
        <translation>将更正还原到下列时间的状态：</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 项更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>WordMending</name>
    <message>
        <source>split %1</source>
        <translation>分割%1</translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation>合并%1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>%1的数字</translation>
    </message>
    <message>
        <source>the programme of %1</source>
        <translation>%1的专项</translation>
    </message>
    <message>
        <source>no figure of %1</source>
        <translation>移除%1的数字</translation>
    </message>
    <message>
        <source>no programme of %1</source>
        <translation>移除%1的专项</translation>
    </message>
    <message>
        <source>the words of %1</source>
        <translation>%1的文字</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>请先在文中选取文字。</translation>
    </message>
    <message>
        <source>Select words inside the measure.</source>
        <translation>请选取举措范围内的文字。</translation>
    </message>
    <message>
        <source>Put the caret where the second measure begins, then split.</source>
        <translation>请将光标放在第二项举措的开头，再分割。</translation>
    </message>
    <message>
        <source>Split Measure</source>
        <translation>分割举措</translation>
    </message>
    <message>
        <source>The second measure begins with:</source>
        <translation>第二项举措的开头：</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Tree</source>
        <translation>举措树</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Views of what was found</source>
        <translation>所得的各种查看</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open from Clip&amp;board</source>
        <translation>从剪贴板打开(&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>文库(&amp;L)…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>较早的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Article</source>
        <translation>打开示例文章(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save Reading As…</source>
        <translation>阅读另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;As…</source>
        <translation>导出为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>关闭文章(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as Shown</source>
        <translation>复制（如所见）(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Published</source>
        <translation>复制（如原文）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find in Text</source>
        <translation>在文中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Filter the &amp;Tree</source>
        <translation>筛选树(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confirm Measure</source>
        <translation>确认举措(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm and Go to &amp;Next Unchecked</source>
        <translation>确认并到下一项待核(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Assign to Organization…</source>
        <translation>改属机构(&amp;A)…</translation>
    </message>
    <message>
        <source>Not a Meas&amp;ure</source>
        <translation>不是举措(&amp;U)</translation>
    </message>
    <message>
        <source>Add &amp;Measure from the Text…</source>
        <translation>从文中新增举措(&amp;M)…</translation>
    </message>
    <message>
        <source>State by S&amp;elected Text</source>
        <translation>改为选取的文字(&amp;E)</translation>
    </message>
    <message>
        <source>Start One Character Earlier</source>
        <translation>开头前移一字</translation>
    </message>
    <message>
        <source>Start One Character Later</source>
        <translation>开头后移一字</translation>
    </message>
    <message>
        <source>End One Character Earlier</source>
        <translation>结尾前移一字</translation>
    </message>
    <message>
        <source>End One Character Later</source>
        <translation>结尾后移一字</translation>
    </message>
    <message>
        <source>Start One Clause Earlier</source>
        <translation>开头前移一分句</translation>
    </message>
    <message>
        <source>Start One Clause Later</source>
        <translation>开头后移一分句</translation>
    </message>
    <message>
        <source>End One Clause Earlier</source>
        <translation>结尾前移一分句</translation>
    </message>
    <message>
        <source>End One Clause Later</source>
        <translation>结尾后移一分句</translation>
    </message>
    <message>
        <source>&amp;Split Measure…</source>
        <translation>分割举措(&amp;S)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge Measures</source>
        <translation>合并举措(&amp;G)</translation>
    </message>
    <message>
        <source>Add Selected &amp;Figure</source>
        <translation>将选取文字加为数字(&amp;F)</translation>
    </message>
    <message>
        <source>Remove Figures</source>
        <translation>移除数字</translation>
    </message>
    <message>
        <source>Take Selected Text for the Pro&amp;gramme</source>
        <translation>以选取文字为专项(&amp;G)</translation>
    </message>
    <message>
        <source>Remove the Programme</source>
        <translation>移除专项</translation>
    </message>
    <message>
        <source>&amp;Rename or Merge Organization…</source>
        <translation>机构改名或合并(&amp;R)…</translation>
    </message>
    <message>
        <source>Spl&amp;it Organization…</source>
        <translation>拆分机构(&amp;I)…</translation>
    </message>
    <message>
        <source>Place &amp;of the Organization…</source>
        <translation>机构所在地区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Home Place of the Article…</source>
        <translation>文章所属地区(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Learn a Name…</source>
        <translation>记住名称(&amp;L)…</translation>
    </message>
    <message>
        <source>Corrections That No Longer &amp;Fit…</source>
        <translation>不再适用的更正(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>小标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not Part of the Article</source>
        <translation>不属于文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Measure</source>
        <translation>下一项举措(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Measure</source>
        <translation>上一项举措(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>Previous Art&amp;icle</source>
        <translation>上一篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the T&amp;ree</source>
        <translation>移到树(&amp;R)</translation>
    </message>
    <message>
        <source>Go to th&amp;e Text</source>
        <translation>移到文章(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;Published</source>
        <translation>原文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Traditional</source>
        <translation>繁体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>简体(&amp;S)</translation>
    </message>
    <message>
        <source>Next S&amp;cript</source>
        <translation>切换字体(&amp;C)</translation>
    </message>
    <message>
        <source>Traditional of Tai&amp;wan</source>
        <translation>台湾繁体(&amp;W)</translation>
    </message>
    <message>
        <source>Traditional of &amp;Hong Kong</source>
        <translation>香港繁体(&amp;H)</translation>
    </message>
    <message>
        <source>Group by Pl&amp;ace</source>
        <translation>按地区分组(&amp;A)</translation>
    </message>
    <message>
        <source>Group by &amp;Organization</source>
        <translation>按机构分组(&amp;O)</translation>
    </message>
    <message>
        <source>Group by &amp;Category</source>
        <translation>按类别分组(&amp;C)</translation>
    </message>
    <message>
        <source>In Text O&amp;rder</source>
        <translation>按原文次序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Colla&amp;pse All</source>
        <translation>全部折叠(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Related Links</source>
        <translation>显示相关链接(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>实际大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用说明(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Problem Report…</source>
        <translation>问题报告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;About Jucuo</source>
        <translation>关于举措树(&amp;A)</translation>
    </message>
    <message>
        <source>Rea&amp;d the Article Anew</source>
        <translation>重新判读文章(&amp;D)</translation>
    </message>
    <message>
        <source>Take the Next Measure &amp;Too</source>
        <translation>加选下一项举措(&amp;T)</translation>
    </message>
    <message>
        <source>Take the Previous Measure T&amp;oo</source>
        <translation>加选上一项举措(&amp;O)</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message>
        <source>Shows who does what in a Chinese news article.</source>
        <translation>显示一篇中文新闻里谁做了什么。</translation>
    </message>
    <message>
        <source>write OUT (.pdf .json .csv .xlsx …) and end</source>
        <translation>写出 OUT（.pdf .json .csv .xlsx …）后结束</translation>
    </message>
    <message>
        <source>write one file for each FILE into DIR</source>
        <translation>每个 FILE 各写一个文件到 DIR</translation>
    </message>
    <message>
        <source>the format for --export-dir</source>
        <translation>--export-dir 的格式</translation>
    </message>
    <message>
        <source>how many files to work on at once</source>
        <translation>同时处理的文件数</translation>
    </message>
    <message>
        <source>the script to show or to export</source>
        <translation>显示或导出的字体</translation>
    </message>
    <message>
        <source>the layout of the PDF</source>
        <translation>PDF 的版式</translation>
    </message>
    <message>
        <source>write a picture of the window and end</source>
        <translation>写出窗口的图片后结束</translation>
    </message>
    <message>
        <source>the size of that picture</source>
        <translation>图片的大小</translation>
    </message>
    <message>
        <source>select measure number N</source>
        <translation>选取第 N 项举措</translation>
    </message>
    <message>
        <source>light or dark, for this time</source>
        <translation>这一次用浅色或深色</translation>
    </message>
    <message>
        <source>the language of the interface, for this time</source>
        <translation>这一次的界面语言</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>请至少指定一个文件</translation>
    </message>
    <message>
        <source>stopped; what was written so far is whole</source>
        <translation>已停止；已写出的文件都是完整的</translation>
    </message>
    <message>
        <source>“%1” could not be exported: something unexpected went wrong. The cause is in the log.</source>
        <translation>“%1”无法导出：发生意外错误，原因已写入日志。</translation>
    </message>
    <message>
        <source>no organization was found in “%1”; its text was exported alone</source>
        <translation>在“%1”里没有找到机构，只导出了文章</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be exported</source>
        <translation>%2 个文件中有 %1 个无法导出</translation>
    </message>
    <message>
        <source>what stands in the PDF, with commas between</source>
        <translation>PDF 的内容，以逗号分隔</translation>
    </message>
    <message>
        <source>the article clean, marked, or with names in the margin</source>
        <translation>文章不标、标出举措，或加页边机构名</translation>
    </message>
    <message>
        <source>the paper of the PDF</source>
        <translation>PDF 的纸张</translation>
    </message>
    <message>
        <source>the paper lying on its long side</source>
        <translation>纸张横放</translation>
    </message>
    <message>
        <source>the size of the text in points, 6 to 32</source>
        <translation>字号，6 至 32 磅</translation>
    </message>
    <message>
        <source>styles of lines instead of colours</source>
        <translation>以线条样式代替颜色</translation>
    </message>
    <message>
        <source>the language of the headings</source>
        <translation>标题用语的语言</translation>
    </message>
    <message>
        <source>“%1” has characters that cannot be printed, and ▯ stands for them: %2</source>
        <translation>“%1”有无法打印的字符，以 ▯ 代替：%2</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>named in the clause</source>
        <translation>句中点名</translation>
    </message>
    <message>
        <source>carried on within the sentence</source>
        <translation>承同句主语</translation>
    </message>
    <message>
        <source>recalled from an earlier sentence</source>
        <translation>承前文推定</translation>
    </message>
    <message>
        <source>no organization was found</source>
        <translation>未能判定机构</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>找不到“%1”，可能已移动或改名。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it; nothing was changed.</source>
        <translation>无法读取“%1”。请确认您有权打开；没有任何更动。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text to read.</source>
        <translation>“%1”是空的，没有可读的文字。</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read. Open a text, web page, Word or PDF file instead.</source>
        <translation>“%1”里没有可读的文字。请改开文本文件、网页、Word 或 PDF。</translation>
    </message>
    <message>
        <source>“%1” is too large for one article. Split it, or open the part that you need.</source>
        <translation>“%1”太大，不像一篇文章。请分割，或只开需要的部分。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the protection and open it again.</source>
        <translation>“%1”设有密码。请先解除保护再打开。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. The file was left as it is.</source>
        <translation>“%1”已损坏，无法读取；文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. Update the program to open it.</source>
        <translation>“%1”由较新版本的程序创建。请更新程序后打开。</translation>
    </message>
    <message>
        <source>The corrections of “%1” were damaged and set aside. Those of the last good version are shown.</source>
        <translation>“%1”的更正文件已损坏，已另存一旁；现在显示的是上一个完好的版本。</translation>
    </message>
    <message>
        <source>The corrections of “%1” were damaged and set aside. There is no earlier version; the article begins without.</source>
        <translation>“%1”的更正文件已损坏，已移到一旁保留。找不到较早的版本，因此文章以未更正的状态打开。</translation>
    </message>
    <message>
        <source>Your library had other corrections of “%1” than this file. They are kept among its earlier versions.</source>
        <translation>文库中“%1”的更正与此文件不同，已保留在较早的版本中。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. It can be read and printed here, but not corrected.</source>
        <translation>“%1”由较新版本的程序产生，在此可以阅读与打印，但不能更正。</translation>
    </message>
    <message>
        <source>“%1” could not be written, and nothing was changed. Choose another folder or name.</source>
        <translation>无法写入“%1”，没有任何更动。请换一个文件夹或文件名。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. Nothing was changed; free some space and try again.</source>
        <translation>空间不足，无法写入“%1”；没有任何更动。请清出空间后再试。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so the page would be full of boxes. Install Noto CJK and try again.</source>
        <translation>系统没有中文字体，页面会全是方框。请安装 Noto CJK 后再试。</translation>
    </message>
    <message>
        <source>No installed font has the character “%1”. Install a font that has it; no PDF was written.</source>
        <translation>已安装的字体都没有“%1”这个字。请安装含此字的字体；没有写出 PDF。</translation>
    </message>
    <message>
        <source>The new PDF did not pass its own check, so “%1” was left as it was.</source>
        <translation>新的 PDF 未通过自我检查，“%1”保持原样。</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Nothing was printed.</source>
        <translation>打印机“%1”没有回应；没有打印。</translation>
    </message>
    <message>
        <source>Your lexicon “%1” has a mistake and was not used. The article was read without it.</source>
        <translation>您的词库“%1”有误，未予采用；文章已在不用词库的情况下读取。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that this program does not know. Text, web pages, Word and PDF can be opened.</source>
        <translation>程序不认得“%1”的类型。可打开文本文件、网页、Word 与 PDF。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有任何更动。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your work is safe; the cause is written in the log.</source>
        <translation>发生了意外的问题。您的工作安全无虞；原因已写入日志。</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was given up. The file was left as it is; open it as text or PDF.</source>
        <translation>读取“%1”耗时过久，已放弃。文件保持原样；请另存为纯文本或 PDF 后再打开。</translation>
    </message>
    <message>
        <source>“%1” is in an old Word or WPS format. Save it as .docx there and open that file, or install LibreOffice.</source>
        <translation>“%1”是旧版 Word 或 WPS 格式。请在该程序中另存为 .docx 后再打开，或安装 LibreOffice。</translation>
    </message>
    <message>
        <source>“%1” is being corrected in another window. It can be read here; close it there and open it again to edit.</source>
        <translation>“%1”正在另一个窗口中更正。这里可以阅读；要在这里更正，请先关闭那个窗口中的文章，再重新打开。</translation>
    </message>
    <message>
        <source>“%1” is an address, and this program fetches nothing. Save the page in the browser and open that file.</source>
        <translation>“%1”是网址，而本程序不联网获取任何内容。请在浏览器中保存网页，再打开该文件。</translation>
    </message>
    <message>
        <source>There is no folder “%1”, and nothing was written. Make it, or choose another one.</source>
        <translation>没有“%1”这个文件夹，没有写入任何内容。请先建立，或换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not written: a reading can become .pdf, .xlsx, .docx, .csv, .md, .opml, .json or .jucuo.</source>
        <translation>没有写入“%1”：可导出的格式是 .pdf、.xlsx、.docx、.csv、.md、.opml、.json 和 .jucuo。</translation>
    </message>
</context>
<context>
    <name>mark</name>
    <message>
        <source>D</source>
        <translation>署</translation>
    </message>
    <message>
        <source>C</source>
        <translation>活</translation>
    </message>
    <message>
        <source>V</source>
        <translation>访</translation>
    </message>
    <message>
        <source>A</source>
        <translation>帮</translation>
    </message>
    <message>
        <source>I</source>
        <translation>制</translation>
    </message>
    <message>
        <source>P</source>
        <translation>宣</translation>
    </message>
    <message>
        <source>S</source>
        <translation>督</translation>
    </message>
    <message>
        <source>O</source>
        <translation>他</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>字体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>树(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>更正(&amp;M)</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>类别(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words of the Measure</source>
        <translation>举措的文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paragraph Is</source>
        <translation>段落类型(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>“%2” stands before the verb of this clause.</source>
        <translation>本句动词前点名“%2”。</translation>
    </message>
    <message>
        <source>The sentence goes on with its subject “%2”.</source>
        <translation>承同句主语“%2”。</translation>
    </message>
    <message>
        <source>No subject is named here; the last one named was “%2”.</source>
        <translation>此处未点名，承前文的“%2”。</translation>
    </message>
    <message>
        <source>No body that could have acted is named before this.</source>
        <translation>此前没有点名可能行动的机构。</translation>
    </message>
    <message>
        <source>A person has said so.</source>
        <translation>由人确认。</translation>
    </message>
    <message>
        <source>“%2” acts in office for %1.</source>
        <translation>“%2”以职务代表%1。</translation>
    </message>
    <message>
        <source>“%2” was named before as acting for %1.</source>
        <translation>“%2”前文已知代表%1。</translation>
    </message>
    <message>
        <source>“%2” are the people of %1.</source>
        <translation>“%2”是%1的人员。</translation>
    </message>
    <message>
        <source>“%2” speaks for %1, who issued or convened it.</source>
        <translation>“%2”由%1发出或召集。</translation>
    </message>
    <message>
        <source>“%2” acts together with partners named after it.</source>
        <translation>“%2”与其后点名的伙伴共同行动。</translation>
    </message>
    <message>
        <source>“%2” stands in a row of bodies that share their last word.</source>
        <translation>“%2”与并列的机构共用末尾的词。</translation>
    </message>
    <message>
        <source>The choice was close.</source>
        <translation>此判定并不明确。</translation>
    </message>
</context>
</TS>
