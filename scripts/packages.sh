# Debian 12 packages, by purpose. Read by ./run, ./check and packaging; the README's list for other systems follows it.
BUILD_PACKAGES="g++ cmake ninja-build pkg-config ccache qt6-base-dev libqt6opengl6-dev libgl-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libcpp-httplib-dev libsimdjson-dev libsodium-dev zlib1g-dev libpoppler-cpp-dev libminizip-dev libxlsxwriter-dev libqrencode-dev"
RUN_PACKAGES="libqt6sql6-sqlite libqt6svg6 libsecret-1-0 qt6-translations-l10n"
TEST_PACKAGES="libsqlite3-dev xvfb openbox xdotool dbus-daemon dbus-x11 gnome-keyring openssl fonts-noto-core procps curl python3-requests chromium chromium-driver"
ANALYSIS_PACKAGES="clang clang-tidy clazy"
