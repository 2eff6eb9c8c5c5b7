package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldEncodingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Номер заявки, Не работает принтер",
        "KOI8-R, Имя, Иван Петров из Москвы не может войти в систему",
        "Shift_JIS, チケット番号, ログインできませんでした",
        "EUC-JP, 氏名, 山田太郎さんの東京の住所",
        "GB18030, 客户姓名, 无法登录系统请尽快处理",
        "Big5, 電子郵件, 王小明的電話號碼是多少",
        "EUC-KR, 이름, 김철수 고객의 전화번호",
        "windows-1253, Όνομα, Γιώργος Παπαδόπουλος",
        "windows-1254, Şehir, Ayşe Yılmaz ığdır güneş",
        "windows-1257, Miestas, Šiauliai Panevėžys Rūta Žukauskienė",
        "windows-1250, Město, Plzeň Černý Dvořák Děčín",
        "windows-1252, Größe, Müller Jürgen Öhringen"
    })
    void reads_letters_as_they_were_written(String encoding, String heading, String cell) {
        String text = heading + ",Mail\n" + cell + ",a@example.org\n";
        Reading read = Reading.of(folder, text, Charset.forName(encoding));

        assertThat(read.columns()).startsWith(heading);
        assertThat(read.cells()).isEqualTo(List.of(List.of(cell, "a@example.org")));
    }
}
