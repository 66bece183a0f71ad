# CHANGELOG.md in, AppStream's <release> elements out. What is not released yet appears as a development
# release of the version and date given with -v version=… -v date=….
function escape(text) {
    gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text)
    gsub(/`/, "", text); gsub(/\*\*/, "", text)
    return text
}
function close_item() { if (item != "") { print "          <li>" escape(item) "</li>"; item = "" } }
function close_release() {
    close_item()
    if (open) print "        </ul>\n      </description>\n    </release>"
    open = 0
}
/^## \[/ {
    close_release()
    name = $2; gsub(/[\[\]]/, "", name)
    if (name == "Unreleased")
        printf "    <release version=\"%s\" date=\"%s\" type=\"development\">\n", version, date
    else
        printf "    <release version=\"%s\" date=\"%s\">\n", name, $4
    print "      <description>\n        <ul>"
    open = 1
    next
}
/^- / { close_item(); item = substr($0, 3); next }
/^  / { if (item != "") { sub(/^ +/, ""); item = item " " $0 } next }
{ close_item() }
END { close_release() }
