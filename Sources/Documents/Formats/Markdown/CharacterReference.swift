/// Reads the character references of HTML, as Markdown has them: `&nbsp;`, `&#1050;`, `&#x41A;`.
enum CharacterReference {
  /// What `reference` stands for, from `&` to `;`, or `nil` where it is not known.
  ///
  /// Every number is known; one that is no character reads as U+FFFD. Of the names, those that
  /// writers use in prose are.
  ///
  /// - Source: CommonMark 0.31.2, “Entity and numeric character references”.
  static func text(of reference: some StringProtocol) -> String? {
    guard reference.hasPrefix("&"), reference.hasSuffix(";") else { return nil }
    let name = reference.dropFirst().dropLast()
    guard name.hasPrefix("#") else { return named[String(name)] }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let first = digits.utf8.first, first.isASCIIAlphanumeric,
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    guard number != 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
    return String(scalar)
  }

  /// - Source: the HTML standard, “Named character references”.
  private static let named: [String: String] = [
    "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"", "QUOT": "\"",
    "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
    "rlm": "\u{200F}", "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "Tab": "\t",
    "hyphen": "‐", "dash": "‐", "ndash": "–", "mdash": "—", "horbar": "―", "minus": "−",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "hellip": "…", "middot": "·",
    "bull": "•", "prime": "′", "Prime": "″", "para": "¶", "sect": "§", "numero": "№", "copy": "©",
    "reg": "®", "trade": "™", "deg": "°", "plusmn": "±", "times": "×", "frac12": "½", "cent": "¢",
    "pound": "£", "yen": "¥", "euro": "€", "iexcl": "¡", "iquest": "¿", "acute": "´",
    "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔",
    "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "lbrack": "[", "rbrack": "]",
    "comma": ",", "period": ".", "colon": ":", "semi": ";", "excl": "!", "quest": "?",
    "num": "#", "dollar": "$", "percnt": "%", "ast": "*", "plus": "+", "sol": "/", "bsol": "\\",
    "lowbar": "_", "grave": "`", "verbar": "|", "vert": "|", "commat": "@", "equals": "=",
    "Agrave": "À", "agrave": "à", "Aacute": "Á", "aacute": "á", "Acirc": "Â", "acirc": "â",
    "Atilde": "Ã", "atilde": "ã", "Auml": "Ä", "auml": "ä", "Aring": "Å", "aring": "å",
    "AElig": "Æ", "aelig": "æ", "Ccedil": "Ç", "ccedil": "ç", "Egrave": "È", "egrave": "è",
    "Eacute": "É", "eacute": "é", "Ecirc": "Ê", "ecirc": "ê", "Euml": "Ë", "euml": "ë",
    "Iacute": "Í", "iacute": "í", "Icirc": "Î", "icirc": "î", "Iuml": "Ï", "iuml": "ï",
    "Ntilde": "Ñ", "ntilde": "ñ", "Oacute": "Ó", "oacute": "ó", "Ocirc": "Ô", "ocirc": "ô",
    "Otilde": "Õ", "otilde": "õ", "Ouml": "Ö", "ouml": "ö", "Oslash": "Ø", "oslash": "ø",
    "OElig": "Œ", "oelig": "œ", "Uacute": "Ú", "uacute": "ú", "Ucirc": "Û", "ucirc": "û",
    "Uuml": "Ü", "uuml": "ü", "Yacute": "Ý", "yacute": "ý", "szlig": "ß",
    "Abreve": "Ă", "abreve": "ă", "Ubreve": "Ŭ", "ubreve": "ŭ", "Omacr": "Ō", "omacr": "ō",
    "Umacr": "Ū", "umacr": "ū", "Scaron": "Š", "scaron": "š", "Zcaron": "Ž", "zcaron": "ž",
    "Ccaron": "Č", "ccaron": "č", "inodot": "ı",
  ]
}
